using System.Text;

namespace FactGen.Extraction;

/// <summary>Latin letters without their marks.</summary>
internal static class Latin
{
    /// <summary>The ASCII letters or digit that stand for a character: "ä" is "ae", "é" is "e"; empty for anything that is no Latin letter or digit.</summary>
    public static string ToAscii(char c)
    {
        if (c < 128)
            return char.IsLetterOrDigit(c) ? c.ToString() : "";
        switch (c)
        {
            case 'ä': return "ae";
            case 'ö': return "oe";
            case 'ü': return "ue";
            case 'Ä': return "Ae";
            case 'Ö': return "Oe";
            case 'Ü': return "Ue";
            case 'ß': return "ss";
            case 'ẞ': return "SS";
            case 'ø': return "o";
            case 'Ø': return "O";
            case 'æ': return "ae";
            case 'Æ': return "Ae";
            case 'œ': return "oe";
            case 'Œ': return "Oe";
            case 'ł': return "l";
            case 'Ł': return "L";
            case 'đ': return "d";
            case 'Đ': return "D";
            case 'ð': return "d";
            case 'þ': return "th";
            case 'ı': return "i";
            case 'ə': return "e";
            case 'Ə': return "E";
        }

        if (char.IsSurrogate(c) || !char.IsLetter(c))
            return "";
        string parts = c.ToString().Normalize(NormalizationForm.FormD);
        return parts[0] < 128 ? parts.Substring(0, 1) : "";
    }
}
