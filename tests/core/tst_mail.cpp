// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/blocklines.h"
#include "tests/support/imported.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

const auto head = "From: Mara Quill <mara@quay.example>\nTo: Readers <readers@quay.example>\n"
                  "Subject: =?UTF-8?Q?Tea_at_the_caf=C3=A9?=\n"
                  "Date: Wed, 4 Mar 2026 23:30:00 -0700\nMIME-Version: 1.0\n"_ba;
const auto plain = "Content-Type: text/plain; charset=utf-8\n"_ba;

const auto tea = "Tea is poured at four, whatever the tide does, and nobody pays.\n"_ba;

QByteArray mail(const QByteArray &body, const QByteArray &type = plain)
{
    return head + type + '\n' + body;
}

QByteArray part(const QByteArray &headers, const QByteArray &body)
{
    return "--b\n" + headers + "\n" + body + "\n";
}

QByteArray parted(const QByteArray &kind, const QByteArray &parts)
{
    return head + "Content-Type: multipart/" + kind + "; boundary=b\n\n" + parts + "--b--\n";
}

QStringList linesOf(const QByteArray &bytes)
{
    const auto imported = importBytes(bytes, u"wrong.txt"_s);
    return imported ? blockLines(imported->article)
                    : QStringList{u"error %1"_s.arg(static_cast<int>(imported.error().code))};
}

QStringList bodyOf(const QByteArray &bytes)
{
    return linesOf(bytes).sliced(2); // after headline and byline
}

const auto page = "<html><body><article><h1>Tea at the quay</h1><p>Tea is poured at four, whatever "
                  "the tide does, and nobody pays for the second cup. <a href='/figures'>The "
                  "figures</a> are kept by the board.</p><p>Gulls own the pier in winter, and they "
                  "know it better than the town does.</p></article></body></html>"_ba;

} // namespace

class MailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesItsFactsFromTheHeaders();
    void readsEachMessageOfABox();
    void readsTheFormatThatHoldsMost();
    void readsAnyCharacterSet_data();
    void readsAnyCharacterSet();
    void setsRepliesApart_data();
    void setsRepliesApart();
    void joinsFlowedLines();
    void leavesOutSignatures();
    void readsAMailThatWasSentOn();
    void namesAttachments();
    void readsASavedPage();
    void tellsWhatIsNoMail_data();
    void tellsWhatIsNoMail();
    void readsWhatIsCutOff();
    void readsDeepNesting();
};

void MailTest::takesItsFactsFromTheHeaders()
{
    const auto imported = importBytes(mail(tea), u"wrong.html"_s);

    QVERIFY(imported);
    QCOMPARE(blockLines(imported->article),
             (QStringList{u"headline: Tea at the café"_s, u"byline: Mara Quill"_s,
                          u"paragraph: "_s + QString::fromUtf8(tea.trimmed())}));
    QCOMPARE(imported->article.title(), u"Tea at the café"_s);
    QCOMPARE(imported->article.facts().author, u"Mara Quill"_s);
    QCOMPARE(imported->article.facts().published, QDate(2026, 3, 4));
}

void MailTest::readsEachMessageOfABox()
{
    const QByteArray from = "From mara@quay.example Wed Mar  4 09:30:00 2026\n";

    const auto all =
        importAll(from + mail(tea) + '\n' + from + mail(">From noon on, tea is free.\n"), u"box"_s,
                  shippedContext());

    QVERIFY(all);
    QCOMPARE(all->size(), 2u);
    QVERIFY(all->back().article.text().contains(u"From noon on"));
}

void MailTest::readsTheFormatThatHoldsMost()
{
    const QByteArray html =
        part("Content-Type: text/html\n",
             "<h2>Four</h2><p>Tea is poured at four.</p><ul><li>Free</li></ul>");

    QCOMPARE(bodyOf(parted("alternative", part(plain, "Tea is poured at four. Free.") + html)),
             (QStringList{u"heading: Four"_s, u"paragraph: Tea is poured at four."_s,
                          u"list-item: Free"_s}));
    QCOMPARE(bodyOf(parted("alternative",
                           part(plain, tea)
                               + part("Content-Type: text/html\n", "<p>Use another program.</p>"))),
             QStringList{u"paragraph: "_s + QString::fromUtf8(tea.trimmed())});
}

void MailTest::readsAnyCharacterSet_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");

    QTest::newRow("Latin 1") << "Content-Type: text/plain; charset=iso-8859-1\n"_ba
                             << "The caf\xE9 pours tea at four."_ba
                             << u"The café pours tea at four."_s;
    QTest::newRow("quoted") << "Content-Type: text/plain; charset=utf-8\n"
                               "Content-Transfer-Encoding: quoted-printable\n"_ba
                            << "The caf=C3=A9 pours tea=\n at four."_ba
                            << u"The café pours tea at four."_s;
    QTest::newRow("base64") << "Content-Type: text/plain; charset=utf-8\n"
                               "Content-Transfer-Encoding: base64\n"_ba
                            << "The café pours tea at four."_ba.toBase64()
                            << u"The café pours tea at four."_s;
    QTest::newRow("none named") << "Content-Type: text/plain\n"_ba
                                << "The café pours tea at four."_ba
                                << u"The café pours tea at four."_s;
    QTest::newRow("one that there is not")
        << "Content-Type: text/plain; charset=none\n"_ba
        << "The café pours tea at four."_ba << u"The café pours tea at four."_s;
}

void MailTest::readsAnyCharacterSet()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, text);

    QCOMPARE(bodyOf(mail(body, type)), QStringList{u"paragraph: "_s + text});
}

void MailTest::setsRepliesApart_data()
{
    QTest::addColumn<QByteArray>("mail");
    const auto asked = "Will the levy rise this week? The crews would like to know."_ba;
    const auto reply = "No, it will not, said the board when it met at noon."_ba;

    QTest::newRow("signs") << mail(reply
                                   + "\n\nOn Mon, 2 Mar 2026 at 18:02, Jonas Reed "
                                     "<j@quay.example> wrote:\n> "
                                   + asked + "\n>> \n");
    QTest::newRow("no signs") << mail(reply + "\n\n-----Original Message-----\n\n" + asked + "\n");
    QTest::newRow("HTML") << mail("<p>" + reply
                                      + "</p><div>On Mon, 2 Mar 2026 at 18:02, Jonas Reed "
                                        "wrote:</div><blockquote type=cite><p>"
                                      + asked + "</p></blockquote>",
                                  "Content-Type: text/html\n");
}

void MailTest::setsRepliesApart()
{
    QFETCH(const QByteArray, mail);

    const QStringList body = bodyOf(mail);

    QCOMPARE(body.size(), 3);
    QVERIFY(body[0].startsWith(u"paragraph: No, it"));
    QVERIFY2(body[1].startsWith(u"block-quote: "), qPrintable(body[1]));
    QCOMPARE(body[2],
             u"block-quote: Will the levy rise this week? The crews would like to know."_s);
}

void MailTest::joinsFlowedLines()
{
    const auto type = "Content-Type: text/plain; charset=utf-8; format=flowed\n"_ba;

    QCOMPARE(bodyOf(mail("Tea is poured at four, \nwhatever the tide does.\n\n From noon on it is "
                         "free.\n\n> Is it \n> so?\n",
                         type)),
             (QStringList{u"paragraph: Tea is poured at four, whatever the tide does."_s,
                          u"paragraph: From noon on it is free."_s, u"block-quote: Is it so?"_s}));
}

void MailTest::leavesOutSignatures()
{
    QCOMPARE(bodyOf(mail(tea + "\n-- \nMara Quill\nQuay desk, 12 Harbour Row\n")).size(), 1);
}

void MailTest::readsAMailThatWasSentOn()
{
    QCOMPARE(bodyOf(parted("mixed", part(plain, "See below.")
                                        + part("Content-Type: message/rfc822\n", mail(tea)))),
             (QStringList{u"paragraph: See below."_s, u"heading: Tea at the café"_s,
                          u"paragraph: "_s + QString::fromUtf8(tea.trimmed())}));
}

void MailTest::namesAttachments()
{
    const auto imported = importBytes(
        parted("mixed",
               part(plain, tea)
                   + part("Content-Type: application/pdf\nContent-Disposition: attachment; "
                          "filename=figures.pdf\n",
                          "%PDF")),
        u"tea.eml"_s);

    QVERIFY(imported);
    QCOMPARE(imported->notices,
             (std::vector<Notice>{{NoticeCode::AttachmentsLeftOut, {u"figures.pdf"_s}}}));
}

void MailTest::readsASavedPage()
{
    const QByteArray saved =
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://quay.example/news/tea\n"
        "Subject: Tea\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n"
        + part("Content-Type: text/html\nContent-Location: https://quay.example/news/tea\n", page)
        + part("Content-Type: image/png\nContent-Transfer-Encoding: base64\n", "iVBORw0KGgo=")
        + "--b--\n";

    const auto imported = importBytes(saved, u"wrong.txt"_s);

    QVERIFY(imported);
    QCOMPARE(imported->article.title(), u"Tea at the quay"_s);
    QCOMPARE(imported->article.facts().address, u"https://quay.example/news/tea"_s);
    QVERIFY(imported->article.text().contains(u"Gulls own the pier"));
    QVERIFY(!imported->article.text().contains(u"Blink"));
    QVERIFY(!imported->article.text().contains(u"iVBOR"));
    QCOMPARE(imported->article.links().front().address, u"https://quay.example/figures"_s);
}

void MailTest::tellsWhatIsNoMail_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("a talk") << "From: the harbour\nTo: the hills\n\nTea is poured at four.\n"_ba;
    QTest::newRow("an article") << "From the lamp they work outward.\nDate: none\n\nTea.\n"_ba;
    QTest::newRow("front matter") << "---\nfrom: a\ndate: 2026-03-04\n---\nTea is poured.\n"_ba;
}

void MailTest::tellsWhatIsNoMail()
{
    QFETCH(const QByteArray, bytes);
    ReadSource source(bytes, u"tea.eml"_s);

    QVERIFY(readerOf(source, {}, shippedReaders()).format != SourceFormat::Mail);
}

void MailTest::readsWhatIsCutOff()
{
    const QByteArray whole =
        parted("mixed", part(plain, tea) + part("Content-Type: text/html\n", page));

    for (qsizetype size = head.size(); size < whole.size(); ++size) {
        ReadSource source(whole.first(size), u"tea.eml"_s);
        [[maybe_unused]] const auto imported = importAll(source, shippedContext());
    }
    QVERIFY(linesOf(whole.chopped(40)).size() > 3);
}

void MailTest::readsDeepNesting()
{
    QByteArray deep = head;
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray boundary = "b" + QByteArray::number(i);
        deep += "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + "\n";
    }
    const QByteArray quoted = mail(QByteArray("> ").repeated(200'000) + "tea is poured.\n" + tea);

    [[maybe_unused]] const auto imported = importBytes(deep + plain + "\n" + tea, u"tea.eml"_s);
    QCOMPARE(bodyOf(quoted).size(), 2);
}

SLANTLIGHT_TEST(MailTest)

#include "tst_mail.moc"
