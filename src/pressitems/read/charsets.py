"""Names of charsets as pages declare them, mapped as browsers map them."""

from __future__ import annotations

from typing import NamedTuple


class Charset(NamedTuple):
    """``name`` is the usual name in lower case, ``codec`` what Python calls the codec that reads it."""

    name: str
    codec: str


# The Encoding Standard's table. Python's narrower codecs are widened as there: what calls itself ISO-8859-1 or ASCII
# is windows-1252 on the web, GB 2312 is GB 18030, Shift JIS is the Windows page, KS C 5601 is UHC.
_TABLE = """
utf-8           utf-8        unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf8 x-unicode20utf8
utf-16le        utf-16-le    csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf16
utf-16be        utf-16-be    unicodefffe
ibm866          cp866        866 cp866 csibm866
iso-8859-2      iso8859-2    csisolatin2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2
iso-8859-3      iso8859-3    csisolatin3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3
iso-8859-4      iso8859-4    csisolatin4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4
iso-8859-5      iso8859-5    csisolatincyrillic cyrillic iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988
iso-8859-6      iso8859-6    arabic asmo-708 csisolatinarabic ecma-114 iso-ir-127 iso8859-6 iso88596 iso_8859-6
iso-8859-7      iso8859-7    csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso8859-7 iso88597 iso_8859-7
iso-8859-8      iso8859-8    csisolatinhebrew hebrew iso-8859-8-i iso-ir-138 iso8859-8 iso88598 iso_8859-8 logical
iso-8859-8      iso8859-8    visual
iso-8859-10     iso8859-10   csisolatin6 iso-ir-157 iso8859-10 iso885910 l6 latin6
iso-8859-13     iso8859-13   iso8859-13 iso885913
iso-8859-14     iso8859-14   iso8859-14 iso885914
iso-8859-15     iso8859-15   csisolatin9 iso8859-15 iso885915 iso_8859-15 l9
iso-8859-16     iso8859-16
koi8-r          koi8-r       cskoi8r koi koi8 koi8_r
koi8-u          koi8-u       koi8-ru
macintosh       mac-roman    csmacintosh mac x-mac-roman
x-mac-cyrillic  mac-cyrillic x-mac-ukrainian
windows-874     cp874        dos-874 iso-8859-11 iso8859-11 iso885911 tis-620
windows-1250    cp1250       cp1250 x-cp1250
windows-1251    cp1251       cp1251 x-cp1251
windows-1252    cp1252       ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1
windows-1252    cp1252       iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii x-cp1252 x-user-defined
windows-1253    cp1253       cp1253 x-cp1253
windows-1254    cp1254       cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 l5 latin5 x-cp1254
windows-1255    cp1255       cp1255 x-cp1255
windows-1256    cp1256       cp1256 x-cp1256
windows-1257    cp1257       cp1257 x-cp1257
windows-1258    cp1258       cp1258 x-cp1258
gb18030         gb18030      chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk cp936
big5            big5hkscs    big5-hkscs cn-big5 csbig5 x-x-big5
euc-jp          euc-jp       cseucpkdfmtjapanese x-euc-jp
iso-2022-jp     iso2022-jp   csiso2022jp
shift_jis       cp932        csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis cp932
euc-kr          cp949        cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601
euc-kr          cp949        windows-949
"""


def _labels() -> dict[str, Charset]:
    labels = {}
    for row in _TABLE.split("\n"):
        if row:
            name, codec, *others = row.split()
            labels.update(dict.fromkeys((name, *others), Charset(name, codec)))
    return labels


_LABELS = _labels()

UTF_8 = _LABELS["utf-8"]
WINDOWS_1252 = _LABELS["windows-1252"]
UTF_16_LE = _LABELS["utf-16le"]
UTF_16_BE = _LABELS["utf-16be"]


def charset(label: str) -> Charset | None:
    """The charset that browsers read for ``label``, or None where they know none."""
    return _LABELS.get(label.strip().lower())


def charset_of(media_type: str | None) -> str | None:
    """The charset that a media type states (“text/html; charset=koi8-r”), or None."""
    for parameter in (media_type or "").split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return value.strip(" \"'") or None
    return None
