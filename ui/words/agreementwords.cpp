// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/agreementwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct AgreementWords
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::AgreementWords)
};

} // namespace

QString measureName(Measure measure)
{
    switch (measure) {
    case Measure::Observed:
        //: How many of all units two coders judged alike; a column of a table.
        return AgreementWords::tr("Agreement");
    case Measure::Kappa:
        //: A figure of agreement, by its inventor's name.
        return AgreementWords::tr("Cohen’s κ");
    case Measure::Alpha:
        //: A figure of agreement, by its inventor's name.
        return AgreementWords::tr("Krippendorff’s α");
    case Measure::Unitizing:
        //: Krippendorff's alpha for unitizing: a figure of how far the ends of passages agree.
        return AgreementWords::tr("αᵤ");
    case Measure::F1:
        //: A figure of agreement on what was marked at all.
        return AgreementWords::tr("F₁");
    case Measure::F1Exact:
        //: F1 counted by whole annotations with the very same words.
        return AgreementWords::tr("F₁ exact");
    case Measure::F1Overlapping:
        //: F1 counted by whole annotations that share at least half of their words.
        return AgreementWords::tr("F₁ half");
    case Measure::BrennanPrediger:
        //: A figure of agreement, by its inventors' names.
        return AgreementWords::tr("Brennan-Prediger κ");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString measureMeaning(Measure measure)
{
    switch (measure) {
    case Measure::Observed:
        return AgreementWords::tr("Share of all units that were judged alike, also of those that "
                                  "nobody marked. Where little is marked it is high by chance.");
    case Measure::Kappa:
        return AgreementWords::tr("Agreement above chance, for two coders, over all units; chance "
                                  "is what each coder’s own frequencies give (Cohen 1960).");
    case Measure::Alpha:
        return AgreementWords::tr("Agreement above chance, for any number of coders, over all "
                                  "units; nominal (Krippendorff 2004).");
    case Measure::Unitizing:
        return AgreementWords::tr(
            "Krippendorff’s alpha for unitizing: how far apart the ends of passages lie, and how "
            "long those are that meet nothing (Krippendorff 1995, 2004).");
    case Measure::F1:
        return AgreementWords::tr(
            "Of the units that coders marked, the share that they marked alike; what nobody marked "
            "does not count (Hripcsak and Rothschild 2005).");
    case Measure::F1Exact:
        return AgreementWords::tr(
            "Of the annotations of each, the share that has the very same words with the other.");
    case Measure::F1Overlapping:
        return AgreementWords::tr("Of the annotations of each, the share that has at least half of "
                                  "all their words in common with one of the other.");
    case Measure::BrennanPrediger:
        return AgreementWords::tr("Agreement above chance, where chance gives each value equally "
                                  "often (Brennan and Prediger 1981).");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString undefinedText(Undefined reason)
{
    switch (reason) {
    case Undefined::NothingCompared:
        return AgreementWords::tr("Undefined: no two of these coders have coded the same article.");
    case Undefined::NothingMarked:
        return AgreementWords::tr("Undefined: nobody marked anything.");
    case Undefined::OneValueOnly:
        return AgreementWords::tr(
            "Undefined: everybody judged every unit alike, so chance would have given the same.");
    case Undefined::NotTwoCoders:
        return AgreementWords::tr("Undefined: it exists for two coders only.");
    case Undefined::NotCodedByAll:
        return AgreementWords::tr("Undefined: no article was coded by all of these coders.");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString unitName(AgreementUnit unit)
{
    switch (unit) {
    case AgreementUnit::Character:
        //: What is counted where coders are compared.
        return AgreementWords::tr("Characters");
    case AgreementUnit::Token:
        //: What is counted where coders are compared.
        return AgreementWords::tr("Words and signs");
    case AgreementUnit::Sentence:
        //: What is counted where coders are compared.
        return AgreementWords::tr("Sentences");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString unitMeaning(AgreementUnit unit)
{
    switch (unit) {
    case AgreementUnit::Character:
        return AgreementWords::tr("Every character counts, spaces too.");
    case AgreementUnit::Token:
        return AgreementWords::tr(
            "Every word, number and sign counts; it is marked where any part of it is.");
    case AgreementUnit::Sentence:
        return AgreementWords::tr("Every sentence counts; it is marked where any part of it is.");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString differenceText(CodingDifferenceKind kind, const QString &first, const QString &second)
{
    switch (kind) {
    case CodingDifferenceKind::OnlyFirst:
        //: One of two coders alone has marked a place; %1 is their name.
        return AgreementWords::tr("only %1").arg(first);
    case CodingDifferenceKind::OnlySecond:
        return AgreementWords::tr("only %1").arg(second);
    case CodingDifferenceKind::OtherCode:
        //: Two coders gave the same words another code.
        return AgreementWords::tr("another code");
    case CodingDifferenceKind::OtherEnds:
        //: Two coders gave the same code, yet their passages begin or end elsewhere.
        return AgreementWords::tr("other ends");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString figureText(const Figure &figure, Measure measure)
{
    if (!figure) {
        return u"–"_s;
    }
    // A share that is not whole must not read as if it were.
    const auto text = [](double value, int decimals) {
        return QLocale().toString(value, 'f', decimals);
    };
    if (measure == Measure::Observed) {
        const double percent = *figure * 100;
        const bool isAlmost = (percent < 100 && percent > 99.95) || (percent > 0 && percent < 0.05);
        //: %1 is a number.
        return AgreementWords::tr("%1 %").arg(text(percent, isAlmost ? 3 : 1));
    }
    const bool isAlmost = *figure < 1 && *figure > 0.995;
    const bool isNothing = *figure > -0.005 && *figure < 0; // no minus before zeros
    return text(isNothing ? 0 : *figure, isAlmost ? 4 : 2);
}

} // namespace slantlight::ui
