// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/source/filesign.h"

#include <array>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

struct Sign
{
    QByteArrayView bytes;
    qsizetype place;
    QLatin1StringView format;
};

/// Takes the zeros of @p bytes as what they are.
template <std::size_t size>
constexpr QByteArrayView sign(const char (&bytes)[size])
{
    return {bytes, static_cast<qsizetype>(size - 1)};
}

// After the lists of file(1); signs of printable letters alone are left out where a text may begin
// with them.
constexpr std::array signs{
    Sign{sign("\x89PNG\r\n\x1A\n"), 0, "PNG"_L1},
    Sign{sign("\xFF\xD8\xFF"), 0, "JPEG"_L1},
    Sign{sign("GIF87a"), 0, "GIF"_L1},
    Sign{sign("GIF89a"), 0, "GIF"_L1},
    Sign{sign("II*\0"), 0, "TIFF"_L1},
    Sign{sign("MM\0*"), 0, "TIFF"_L1},
    Sign{sign("ftyp"), 4, "MP4"_L1},
    Sign{sign("\x1A\x45\xDF\xA3"), 0, "Matroska"_L1},
    Sign{sign("OggS\0"), 0, "Ogg"_L1},
    Sign{sign("fLaC\0"), 0, "FLAC"_L1},
    Sign{sign("ID3\x02"), 0, "MP3"_L1},
    Sign{sign("ID3\x03"), 0, "MP3"_L1},
    Sign{sign("ID3\x04"), 0, "MP3"_L1},
    Sign{sign("\xFF\xFB"), 0, "MP3"_L1},
    Sign{sign("PK\x03\x04"), 0, "ZIP"_L1},
    Sign{sign("PK\x05\x06"), 0, "ZIP"_L1},
    Sign{sign("\x1F\x8B\x08"), 0, "gzip"_L1},
    Sign{sign("7z\xBC\xAF\x27\x1C"), 0, "7z"_L1},
    Sign{sign("Rar!\x1A\x07"), 0, "RAR"_L1},
    Sign{sign("\xFD\x37zXZ\0"), 0, "XZ"_L1},
    Sign{sign("BZh91AY&SY"), 0, "bzip2"_L1},
    Sign{sign("\x28\xB5\x2F\xFD"), 0, "Zstandard"_L1},
    Sign{sign("ustar"), 257, "tar"_L1},
    Sign{sign("%PDF-"), 0, "PDF"_L1},
    Sign{sign("{\\rtf"), 0, "RTF"_L1},
    Sign{sign("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), 0, "OLE2: DOC, XLS, PPT"_L1},
    Sign{sign("SQLite format 3\0"), 0, "SQLite"_L1},
    Sign{sign("\x7F\x45LF"), 0, "ELF"_L1},
    Sign{sign("MZ\x90\0"), 0, "EXE"_L1},
    Sign{sign("\xCF\xFA\xED\xFE"), 0, "Mach-O"_L1},
    Sign{sign("\xCA\xFE\xBA\xBE"), 0, "Mach-O, Java"_L1},
    Sign{sign("\0asm"), 0, "WebAssembly"_L1},
    Sign{sign("wOFF"), 0, "WOFF"_L1},
    Sign{sign("wOF2"), 0, "WOFF"_L1},
    Sign{sign("\0\0\x01\0"), 0, "ICO"_L1},
};

} // namespace

QLatin1StringView formatSignOf(QByteArrayView bytes)
{
    for (const Sign &sign : signs) {
        // What stands inside may be words; only a file of data has zeros before it.
        const bool isInside =
            sign.place > 0 && bytes.size() > sign.place && bytes.first(sign.place).contains('\0');
        if ((sign.place == 0 || isInside) && bytes.sliced(sign.place).startsWith(sign.bytes)) {
            return sign.format;
        }
    }
    return {};
}

} // namespace slantlight
