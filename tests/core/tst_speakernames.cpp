// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/speakernames.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class SpeakerNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesASpeakerAsTheTextDoes_data();
    void namesASpeakerAsTheTextDoes();
    void keepsNamesApartThatTwoWouldShare();
};

namespace {

Speaker speaker(const QString &name, SpeakerKind kind, const QString &text)
{
    const TextOffset begin(text.indexOf(name));
    return {.name = name,
            .kind = kind,
            .isNamed = kind != SpeakerKind::Group,
            .firstMention = {begin, begin + name.size()}};
}

} // namespace

void SpeakerNamesTest::namesASpeakerAsTheTextDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<SpeakerKind>("kind");
    QTest::addColumn<QString>("brief");

    QTest::newRow("by the last name") << u"Ines Torvald spoke. Torvald left."_s << u"Ines Torvald"_s
                                      << SpeakerKind::Person << u"Torvald"_s;
    QTest::newRow("by the family's name where it stands first")
        << u"Li Wendong spoke. Later Li left."_s << u"Li Wendong"_s << SpeakerKind::Person
        << u"Li"_s;
    QTest::newRow("in full where the text does so")
        << u"Ines Torvald spoke. Ines Torvald left."_s << u"Ines Torvald"_s << SpeakerKind::Person
        << u"Ines Torvald"_s;
    QTest::newRow("never by a part of a word")
        << u"Ines Torvald spoke of Torvaldsen."_s << u"Ines Torvald"_s << SpeakerKind::Person
        << u"Ines Torvald"_s;
    QTest::newRow("small inside a sentence")
        << u"The harbour board spoke of the quay."_s << u"The harbour board"_s
        << SpeakerKind::Organisation << u"the harbour board"_s;
    QTest::newRow("a capital stays where it belongs to the name")
        << u"So The Lantern spoke of the quay."_s << u"The Lantern"_s << SpeakerKind::Organisation
        << u"The Lantern"_s;
    QTest::newRow("a place") << u"Norhaven spoke."_s << u"Norhaven"_s << SpeakerKind::Place
                             << u"Norhaven"_s;
}

void SpeakerNamesTest::namesASpeakerAsTheTextDoes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, name);
    QFETCH(const SpeakerKind, kind);
    QFETCH(const QString, brief);

    QCOMPARE(briefNames({speaker(name, kind, text)}, text), std::vector{brief});
}

void SpeakerNamesTest::keepsNamesApartThatTwoWouldShare()
{
    const QString text = u"Ines Torvald and Jon Torvald spoke. Torvald left."_s;
    const std::vector speakers{speaker(u"Ines Torvald"_s, SpeakerKind::Person, text),
                               speaker(u"Jon Torvald"_s, SpeakerKind::Person, text)};

    const std::vector expected{u"Ines Torvald"_s, u"Jon Torvald"_s};
    QCOMPARE(briefNames(speakers, text), expected);
}

SLANTLIGHT_TEST(SpeakerNamesTest)

#include "tst_speakernames.moc"
