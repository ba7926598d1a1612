namespace FactGen.Extraction;

/// <summary>Letters with the marks that some systems write behind them as characters of their own: "u" and U+0308 for "ü".</summary>
internal static class CombiningMarks
{
    /// <summary>Whether a character is such a mark.</summary>
    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>The one character for a letter and a mark; the letter itself where there is none.</summary>
    public static char Compose(char letter, char mark)
    {
        string pairs = Pairs(mark);
        for (int i = 0; i < pairs.Length; i += 2)
        {
            if (pairs[i] == letter)
                return pairs[i + 1];
        }

        return letter;
    }

    /// <summary>Each Latin letter that has a form with the mark, and that form (Unicode's canonical compositions, U+00C0 to U+024F and U+1E00 to U+1EFF).</summary>
    private static string Pairs(char mark)
        => mark switch
        {
            '\u0300' => "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳ",
            '\u0301' => "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ",
            '\u0302' => "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ",
            '\u0303' => "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ",
            '\u0304' => "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳGḠgḡḶḸḷḹṚṜṛṝ",
            '\u0306' => "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭȨḜȩḝẠẶạặ",
            '\u0307' => "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ",
            '\u0308' => "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ",
            '\u0309' => "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ",
            '\u030A' => "AÅaåUŮuůwẘyẙ",
            '\u030B' => "OŐoőUŰuű",
            '\u030C' => "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ",
            '\u030F' => "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕ",
            '\u0311' => "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ",
            '\u031B' => "OƠoơUƯuư",
            '\u0323' => "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ",
            '\u0324' => "UṲuṳ",
            '\u0325' => "AḀaḁ",
            '\u0326' => "SȘsșTȚtț",
            '\u0327' => "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ",
            '\u0328' => "AĄaąEĘeęIĮiįUŲuųOǪoǫ",
            '\u032D' => "DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ",
            '\u032E' => "HḪhḫ",
            '\u0330' => "EḚeḛIḬiḭUṴuṵ",
            '\u0331' => "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ",
            _ => "",
        };
}
