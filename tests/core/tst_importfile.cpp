// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/imported.h"
#include "tests/support/testroom.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

QByteArray encoded(QStringEncoder::Encoding encoding, const QString &text)
{
    return QStringEncoder(encoding).encode(text);
}

QString toldEncoding(const std::vector<Notice> &notices)
{
    const auto told = std::ranges::find_if(notices, [](const Notice &notice) {
        return notice.code == NoticeCode::EncodingGuessed
               || notice.code == NoticeCode::EncodingNotPlain;
    });
    return told == notices.end() ? QString() : told->arguments.value(0);
}

int toldLosses(const std::vector<Notice> &notices)
{
    const auto told = std::ranges::find(notices, NoticeCode::CharactersReplaced, &Notice::code);
    return told == notices.end() ? 0 : told->arguments.value(0).toInt();
}

} // namespace

class ImportFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoArticle_data();
    void refusesWhatIsNoArticle();
    void refusesAMissingFile();
    void refusesADirectory();
    void refusesAnUnreadableFile();
    void refusesAFileOverTheLimitUnread();
    void decodes_data();
    void decodes();
    void refusesTextInNoEncodingThatCanBeTold();
    void keepsUnusualText_data();
    void keepsUnusualText();
    void importsAFileOfTheLargestSize();
    void importsALargeMarkdownFile();
    void refusesATextThatIsTooLong_data();
    void refusesATextThatIsTooLong();
    void tellsTheFormat_data();
    void tellsTheFormat();
    void notesPathAndHashOfTheSource();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path
                                                                                    : QString();
    }

    QTemporaryDir m_folder;
};

void ImportFileTest::refusesWhatIsNoArticle_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");

    QByteArray noise;
    for (int i = 0; i < 4000; ++i) {
        noise += static_cast<char>((i * 73 + i / 7) % 256);
    }
    QTest::newRow("empty") << QByteArray() << ErrorCode::FileEmpty;
    QTest::newRow("white space") << QByteArray(" \n\t \r\n") << ErrorCode::NoArticleText;
    QTest::newRow("only a byte order mark")
        << QByteArray("\xEF\xBB\xBF") << ErrorCode::NoArticleText;
    QTest::newRow("only ornaments") << QByteArray("***\n---\n. . .") << ErrorCode::NoArticleText;
    QTest::newRow("zeros") << QByteArray(5000, '\0') << ErrorCode::NotText;
    QTest::newRow("binary") << noise << ErrorCode::NotText;
    QTest::newRow("program") << "\x7F"
                                "ELF"
                                    + QByteArray("\2\1\1\0\0\0\0\0\0\0\0\0\3\0>\0\1\0", 18)
                             << ErrorCode::NotText;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0", 24)
                             << ErrorCode::NotText;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n")
                         << ErrorCode::FileDamaged;
    QTest::newRow("archive") << QByteArray("PK\3\4\x14\0\0\0", 8) << ErrorCode::UnsupportedFormat;
    QTest::newRow("rich text") << QByteArray("{\\rtf1\\ansi It rained.}")
                               << ErrorCode::UnsupportedFormat;
    QTest::newRow("page without words")
        << QByteArray("<!DOCTYPE html><html><script>go()</script></html>")
        << ErrorCode::NoArticleText;
}

void ImportFileTest::refusesWhatIsNoArticle()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);
    const QString path = write(u"case.txt"_s, bytes);

    const Result<Imported> imported = importFile(path);

    QVERIFY(!imported);
    QCOMPARE(imported.error().code, code);
    // What is no text is named with what it seems to be: "case.txt (PNG)".
    const QString detail = imported.error().detail;
    QVERIFY2(detail == path || (code == ErrorCode::NotText && detail.startsWith(path + u" ("_s)),
             qPrintable(detail));
}

void ImportFileTest::refusesAMissingFile()
{
    const QString path = m_folder.filePath(u"nowhere.txt"_s);

    const Result<Imported> imported = importFile(path);

    QVERIFY(!imported);
    QCOMPARE(imported.error(), (Error{ErrorCode::FileNotFound, path}));
}

void ImportFileTest::refusesADirectory()
{
    const Result<Imported> imported = importFile(m_folder.path());

    QVERIFY(!imported);
    QCOMPARE(imported.error(), (Error{ErrorCode::FileUnreadable, m_folder.path()}));
}

void ImportFileTest::refusesAnUnreadableFile()
{
    if (geteuid() == 0) {
        QSKIP("root may read everything");
    }
    const QString path = write(u"locked.txt"_s, "It rained.");
    QVERIFY(QFile::setPermissions(path, QFile::WriteOwner));

    const Result<Imported> imported = importFile(path);

    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ErrorCode::FileUnreadable);
}

void ImportFileTest::refusesAFileOverTheLimitUnread()
{
    const QString path = write(u"large.txt"_s, "It rained.");
    QVERIFY(QFile::resize(path, largestFile + 1));

    const Result<Imported> imported = importFile(path);

    QVERIFY(!imported);
    QCOMPARE(imported.error(), (Error{ErrorCode::FileTooLarge, path}));
}

void ImportFileTest::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<int>("replaced");

    const QString words = u"The café “closed” – again."_s;
    const QByteArray utf8 = words.toUtf8();
    const auto marked = [&](QStringEncoder::Encoding encoding) {
        return encoded(encoding, QChar(QChar::ByteOrderMark) + words);
    };
    QTest::newRow("UTF-8") << utf8 << words << QString() << 0;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + utf8 << words << QString() << 0;
    QTest::newRow("UTF-16LE with mark")
        << marked(QStringEncoder::Utf16LE) << words << u"UTF-16LE"_s << 0;
    QTest::newRow("UTF-16BE with mark")
        << marked(QStringEncoder::Utf16BE) << words << u"UTF-16BE"_s << 0;
    QTest::newRow("UTF-16LE") << encoded(QStringEncoder::Utf16LE, words) << words << u"UTF-16LE"_s
                              << 0;
    QTest::newRow("UTF-16BE") << encoded(QStringEncoder::Utf16BE, words) << words << u"UTF-16BE"_s
                              << 0;
    QTest::newRow("UTF-16LE cut off") << marked(QStringEncoder::Utf16LE) + 'x'
                                      << QString(words + QChar(0xFFFD)) << u"UTF-16LE"_s << 1;
    QTest::newRow("Latin-1") << QByteArray("The caf\xE9 closed.") << u"The café closed."_s
                             << u"windows-1252"_s << 0;
    QTest::newRow("windows-1252") << QByteArray("The \x93"
                                                "closed\x94 caf\xE9 \x96 again\x85")
                                  << u"The “closed” café – again…"_s << u"windows-1252"_s << 0;
    QTest::newRow("broken UTF-8") << utf8 + " \xFF No." << QString(words + u" \uFFFD No."_s)
                                  << u"UTF-8"_s << 1;
    QTest::newRow("UTF-8 cut off")
        << utf8 + " \xE2\x80" << QString(words + u" \uFFFD\uFFFD"_s) << u"UTF-8"_s << 2;
    // "Вечером дождь перестал, и паром пошёл к другому берегу."
    QTest::newRow("windows-1251") << QByteArray(
        "\xC2\xE5\xF7\xE5\xF0\xEE\xEC \xE4\xEE\xE6\xE4\xFC "
        "\xEF\xE5\xF0\xE5\xF1\xF2\xE0\xEB, \xE8 \xEF\xE0\xF0\xEE\xEC "
        "\xEF\xEE\xF8\xB8\xEB \xEA \xE4\xF0\xF3\xE3\xEE\xEC\xF3 "
        "\xE1\xE5\xF0\xE5\xE3\xF3.")
                                  << u"Вечером дождь перестал, и паром пошёл к другому берегу."_s
                                  << u"windows-1251"_s << 0;
    // "Rain fell, and the ferry left for the other shore in the evening."
    QTest::newRow("Shift-JIS") << QByteArray(
        "\x89\x4A\x82\xAA\x8D\x7E\x82\xE8\x81\x41\x97\x5B\x95\xFB\x82\xC9"
        "\x93\x6E\x82\xB5\x91\x44\x82\xCD\x91\xCE\x8A\xDD\x82\xD6\x8F\x6F"
        "\x82\xBD\x81\x42") << u"雨が降り、夕方に渡し船は対岸へ出た。"_s
                               << u"Shift_JIS"_s << 0;
    QTest::newRow("a page that names its encoding")
        << QByteArray("<!doctype html><meta charset=\"windows-1251\"><p>\xC4\xEE\xE6\xE4\xFC.")
        << u"Дождь."_s << u"windows-1251"_s << 0;
    QTest::newRow("tabs") << QByteArray("It\trained\t\tagain.") << u"It rained  again."_s
                          << QString() << 0;
    QTest::newRow("a zero byte") << QByteArray("It\0 rained.", 11) << u"It rained."_s << QString()
                                 << 0;
}

void ImportFileTest::decodes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    QFETCH(const QString, encoding);
    QFETCH(const int, replaced);

    const Result<Imported> imported = importBytes(bytes, u"case.txt"_s);

    QVERIFY(imported);
    QCOMPARE(imported->article.text(), text);
    QCOMPARE(toldEncoding(imported->notices), encoding);
    QCOMPARE(toldLosses(imported->notices), replaced);
}

void ImportFileTest::refusesTextInNoEncodingThatCanBeTold()
{
    // UTF-16 by its mark, yet every other unit is half a surrogate pair.
    QByteArray bytes("\xFF\xFE");
    for (int i = 0; i < 40; ++i) {
        bytes += QByteArray("a\0\0\xD8", 4);
    }

    const Result<Imported> imported = importBytes(bytes, u"case.txt"_s);

    QVERIFY(!imported);
    QCOMPARE(imported.error(), (Error{ErrorCode::WrongEncoding, u"case.txt"_s}));
}

void ImportFileTest::keepsUnusualText_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("right to left") << u"قال الوزير إن الميناء سيفتح غدا."_s;
    QTest::newRow("emoji")
        << u"The vote \U0001F5F3\uFE0F is on \U0001F469\u200D\U0001F692 Tuesday."_s;
    QTest::newRow("combining marks") << u"Cafe\u0301 is not normalised."_s;
    QTest::newRow("no-break space") << u"It cost 12\u00A0crowns."_s;
    QTest::newRow("soft hyphen") << u"It rain\u00ADed."_s;
    QTest::newRow("a very long line") << u"It rained and rained. "_s.repeated(48'000).trimmed();
    QTest::newRow("one long word") << u"x"_s.repeated(300'000);
}

void ImportFileTest::keepsUnusualText()
{
    QFETCH(const QString, text);

    const Result<Imported> imported = importBytes(text.toUtf8(), u"case.txt"_s);

    QVERIFY(imported);
    QVERIFY(imported->article.text() == text);
    QCOMPARE(imported->article.blocks().size(), 1u);
}

void ImportFileTest::importsAFileOfTheLargestSize()
{
    const QByteArray paragraph =
        QByteArray("The tide rose in the night, and nobody at the quay had seen it coming. ")
            .repeated(6)
        + "\n\n";
    const qsizetype count = longestText / paragraph.size();
    const QByteArray text = paragraph.repeated(count);
    const QByteArray rest(static_cast<qsizetype>(largestFile) - text.size(), '\n');
    const QString path = write(u"long.txt"_s, text + rest);

    const Result<Imported> imported = importFile(path);

    QVERIFY(imported);
    QCOMPARE(static_cast<qsizetype>(imported->article.blocks().size()), count);
}

void ImportFileTest::importsALargeMarkdownFile()
{
    const QByteArray section(
        "## Tides\n\nThe **tide** rose in the [night](https://tide.invalid).\n\n"
        "- a rope\n- a lamp\n\n> We saw nothing, she said.\n\n");
    constexpr qsizetype count = 25'000; // some 3 MB, much of it marks
    const QString path = write(u"long.md"_s, section.repeated(count));

    const Result<Imported> imported = importFile(path);

    QVERIFY(imported);
    QCOMPARE(static_cast<qsizetype>(imported->article.blocks().size()), 5 * count);
}

void ImportFileTest::refusesATextThatIsTooLong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("characters") << u"a.txt"_s << QByteArray("rained ").repeated(800'000);
    QTest::newRow("words") << u"a.txt"_s << QByteArray("it ").repeated(1'300'000);
    QTest::newRow("signs") << u"a.md"_s << QByteArray("![a]").repeated(400'000);
    QTest::newRow("lines") << u"a.txt"_s << QByteArray("a\n").repeated(12'000'000);
    QTest::newRow("a page") << u"a.html"_s
                            << "<p>" + QByteArray("It rained. ").repeated(500'000) + "</p>";
}

void ImportFileTest::refusesATextThatIsTooLong()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, text);

    const Result<Imported> imported = importBytes(text, name);

    QVERIFY(!imported);
    QCOMPARE(imported.error(), (Error{ErrorCode::ArticleTooLong, name}));
}

void ImportFileTest::tellsTheFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");

    QTest::newRow("page under a text name")
        << u"a.txt"_s << QByteArray("<!doctype html><p>It rained.") << u"It rained."_s;
    QTest::newRow("page behind a comment")
        << u"a"_s << QByteArray("<!-- saved -->\n<html><p>It rained.") << u"It rained."_s;
    QTest::newRow("page by name") << u"a.html"_s << QByteArray("It <b>rained</b>.")
                                  << u"It rained."_s;
    QTest::newRow("Markdown by name")
        << u"a.md"_s << QByteArray("It **rained**.") << u"It rained."_s;
    QTest::newRow("Markdown by heading")
        << u"a"_s << QByteArray("# Rain\n\nIt *rained*.") << u"Rain\nIt rained."_s;
    QTest::newRow("plain text") << u"a.txt"_s << QByteArray("2 < 3 and it *rained*.")
                                << u"2 < 3 and it *rained*."_s;
}

void ImportFileTest::tellsTheFormat()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);

    const Result<Imported> imported = importBytes(bytes, name);

    QVERIFY(imported);
    QCOMPARE(imported->article.text(), text);
}

void ImportFileTest::notesPathAndHashOfTheSource()
{
    const QString path = write(u"rain.txt"_s, "It rained.");

    const Result<Imported> imported = importFile(path);

    QVERIFY(imported);
    QCOMPARE(imported->article.facts().path, path);
    QVERIFY(imported->article.facts().sourceHash.startsWith(u"sha256:"));
    QCOMPARE(imported->article.facts().sourceHash.size(), 7 + 64);
}

SLANTLIGHT_TEST(ImportFileTest)

#include "tst_importfile.moc"
