// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testroom.h"
#include "ui/render/memotext.h"

#include <QFont>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace slantlight;

class MemoTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsMarkdown();
    void showsNoPictureAndTakesNoHtml();
    void leadsToPagesAlone();
};

namespace {

QString plain(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

} // namespace

void MemoTextTest::setsMarkdown()
{
    const QString html = ui::memoHtml(u"**Loud** word\n\n- one\n- two"_s, QFont());

    QVERIFY(html.contains(u"font-weight:"_s));
    QVERIFY(html.contains(u"<li"_s));
    QCOMPARE(plain(html), u"Loud word\none\ntwo"_s);
}

void MemoTextTest::showsNoPictureAndTakesNoHtml()
{
    const QString html = ui::memoHtml(
        u"before ![the quay](https://example.org/quay.png) after <img src=\"x.png\"> <b>b</b>"_s,
        QFont());

    QVERIFY(!html.contains(u"<img"_s));
    QVERIFY(!html.contains(u"quay.png"_s));
    QVERIFY(plain(html).contains(u"the quay"_s));
    QVERIFY(plain(html).contains(u"<b>b</b>"_s));
}

void MemoTextTest::leadsToPagesAlone()
{
    const QString html =
        ui::memoHtml(u"[page](https://example.org) [file](file:///etc/passwd) "
                     "[script](javascript:alert(1)) [mail](mailto:a@example.org)"_s,
                     QFont());

    QVERIFY(html.contains(u"href=\"https://example.org\""_s));
    QVERIFY(html.contains(u"href=\"mailto:a@example.org\""_s));
    QVERIFY(!html.contains(u"href=\"file:"_s));
    QVERIFY(!html.contains(u"href=\"javascript:"_s));
    QVERIFY(plain(html).contains(u"file"_s));
}

SLANTLIGHT_TEST(MemoTextTest)
#include "tst_memotext.moc"
