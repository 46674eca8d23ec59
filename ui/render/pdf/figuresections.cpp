// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/figuresections.h"

#include "ui/render/pdf/sheettext.h"
#include "ui/words/codename.h"
#include "ui/words/speakerwords.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct FigureSections
{
    Q_DECLARE_TR_FUNCTIONS(PdfExport)
};

constexpr double usualSize = 9.5; ///< lengths here are in points, beside letters of the usual size
constexpr double smallSize = 8;
constexpr double numberWidth = 64;
constexpr double barWidth = 120;
constexpr double barHeight = 5;

QTextOption atEnd()
{
    const bool isBackwards = QGuiApplication::isRightToLeft();
    return QTextOption((isBackwards ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute);
}

/// A name, a figure at the end of the line, and a bar before it where there is one.
struct Figure
{
    QString name;
    QString value;
    double share = 0; ///< of the longest bar
    QColor hue = {};
    QFont::Weight weight = QFont::Normal;
    double indent = 0;
};

SheetRow figureRow(const Figure &figure, const SheetInk &ink)
{
    const PdfSheet &sheet = ink.sheet;
    const double width = sheet.body().width();
    const double indent = sheet.scaled(figure.indent);
    const double bar = figure.hue.isValid() ? sheet.scaled(barWidth) : 0;
    const double numbers = sheet.scaled(numberWidth);
    const SheetText name(figure.name, sheet.font(usualSize, figure.weight),
                         width - indent - bar - numbers, ownDirection());
    const SheetText value(figure.value, sheet.font(usualSize, figure.weight), numbers, atEnd());
    const double gap = sheet.scaled(2.5);
    return {.height = name.height() + 2 * gap, .paint = [=](QPainter &painter, double top) {
                const PdfSheet &on = ink.sheet;
                name.paint(painter,
                           {cell(on, indent, 0, width - indent - bar - numbers).left(), top + gap},
                           ink.palette.text());
                value.paint(painter, {cell(on, width - numbers, 0, numbers).left(), top + gap},
                            ink.palette.text());
                if (bar > 0) {
                    QRectF filled = cell(on, width - numbers - bar, 0, bar * figure.share);
                    filled.setHeight(on.scaled(barHeight));
                    filled.moveTop(top + gap + (name.lineHeight() - filled.height()) / 2);
                    painter.fillRect(filled, figure.hue);
                }
                QColor line = ink.palette.mutedText();
                line.setAlphaF(0.25F);
                painter.fillRect(QRectF(on.body().left(), top + name.height() + 2 * gap, width,
                                        PdfSheet::dots(0.35)),
                                 line);
            }};
}

std::vector<Figure> factsOf(const ExportJob &job)
{
    const QLocale words;
    const SpeakerProfiles &profiles = job.speakerProfiles;
    const auto named = std::ranges::count_if(job.speakers, &Speaker::isNamed);
    std::size_t statements = profiles.unknown ? profiles.unknown->attributions.size() : 0;
    for (const SpeakerProfile &each : profiles.speakers) {
        statements += each.attributions.size();
    }
    return {{.name = FigureSections::tr("Words"), .value = words.toString(job.profile.words)},
            {.name = FigureSections::tr("Words in quotations"),
             .value = shareWords(profiles.quotedWords, profiles.words)},
            {.name = FigureSections::tr("Who speaks"),
             .value = words.toString(static_cast<qint64>(job.speakers.size()))},
            {.name = FigureSections::tr("of them by name"),
             .value = words.toString(static_cast<qint64>(named)),
             .indent = 12},
            {.name = FigureSections::tr("Statements reported"),
             .value = words.toString(static_cast<qint64>(statements))}};
}

QString density(double value)
{
    return QLocale().toString(value, 'f', 1);
}

void addMarks(const ExportJob &job, const SheetInk &ink, std::vector<SheetRow> &rows)
{
    double most = 0;
    double all = 0;
    for (const Category category : allCategories) {
        most = std::max(most, job.profile.perThousandWords(category));
        all += job.profile.perThousandWords(category);
    }
    if (most <= 0) {
        return;
    }
    //: Title of a table: how many marks there are among a thousand words, by category.
    rows.push_back(groupTitle(FigureSections::tr("Marks per 1,000 words"), ink));
    for (const Category category : allCategories) {
        const double each = job.profile.perThousandWords(category);
        if (each > 0) {
            rows.push_back(figureRow({.name = categoryName(category),
                                      .value = density(each),
                                      .share = each / most,
                                      .hue = ink.palette.hue(codeOf(category))},
                                     ink));
            rows.back().keepsWithNext = true;
        }
    }
    rows.push_back(figureRow({.name = FigureSections::tr("All categories"),
                              .value = density(all),
                              .weight = QFont::DemiBold},
                             ink));
}

QString verbsOf(const SpeakerProfile &profile)
{
    QStringList sentences;
    for (const Stance stance : {Stance::Neutral, Stance::Endorsing, Stance::Distancing}) {
        const QString cues = cueWords(profile, stance);
        if (cues.isEmpty()) {
            continue;
        }
        const bool isPlain = stance == Stance::Neutral;
        //: %1 is how verbs treat what they report, such as "left open", %2 lists the verbs.
        sentences += isPlain ? cues : FigureSections::tr("%1: %2").arg(stanceName(stance), cues);
    }
    return sentences.join(u"; "_s);
}

SheetRow sourceRow(const QString &name, const QString &about, const SpeakerProfile &profile,
                   const SheetInk &ink)
{
    const PdfSheet &sheet = ink.sheet;
    const double width = sheet.body().width();
    const double numbers = sheet.scaled(numberWidth);
    const SheetText who(name, sheet.font(usualSize, QFont::DemiBold), width - numbers,
                        ownDirection());
    const SheetText count(QLocale().toString(static_cast<qint64>(profile.attributions.size())),
                          sheet.font(usualSize), numbers, atEnd());
    const SheetText details(about, sheet.font(smallSize), width - numbers, ownDirection());
    const SheetText verbs(verbsOf(profile), sheet.font(usualSize), width - numbers, ownDirection());
    const double above = sheet.scaled(7);
    return {.height = above + who.height() + details.height() + verbs.height(),
            .paint =
                [=](QPainter &painter, double top) {
                    const double left = cell(ink.sheet, 0, 0, width - numbers).left();
                    double at = top + above;
                    who.paint(painter, {left, at}, ink.palette.text());
                    count.paint(painter, {cell(ink.sheet, width - numbers, 0, numbers).left(), at},
                                ink.palette.text());
                    at += who.height();
                    details.paint(painter, {left, at}, ink.palette.mutedText());
                    at += details.height();
                    verbs.paint(painter, {left, at}, ink.palette.text());
                },
            .above = above};
}

QString aboutOf(const Speaker &speaker, const SpeakerProfile &profile,
                const SpeakerProfiles &profiles)
{
    QStringList parts{speakerKindWords(speaker), quotedWords(profile, profiles)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

std::vector<SheetRow> profileSection(const ExportJob &job, const SheetInk &ink)
{
    if (job.profile.words == 0) { // nobody has read it
        return {};
    }
    //: Title of a section at the end of an exported article: its figures.
    std::vector<SheetRow> rows{sectionTitle(FigureSections::tr("Profile"), ink)};
    for (const Figure &figure : factsOf(job)) {
        rows.push_back(figureRow(figure, ink));
        rows.back().keepsWithNext = true;
    }
    rows.back().keepsWithNext = false;
    addMarks(job, ink, rows);
    return rows;
}

std::vector<SheetRow> sourceSection(const ExportJob &job, const SheetInk &ink)
{
    const SpeakerProfiles &profiles = job.speakerProfiles;
    std::vector<SheetRow> rows;
    if (profiles.isEmpty()) {
        return rows;
    }
    //: Title of a section at the end of an exported article: who is quoted in it.
    rows.push_back(sectionTitle(FigureSections::tr("Sources"), ink));
    std::vector<const SpeakerProfile *> sorted;
    for (const SpeakerProfile &profile : profiles.speakers) {
        if (profile.speaker && !profile.attributions.empty()) {
            sorted.push_back(&profile);
        }
    }
    std::ranges::stable_sort(sorted, std::ranges::greater(), [](const SpeakerProfile *profile) {
        return profile->attributions.size();
    });
    rows.push_back(smallPrint(
        FigureSections::tr("Who is quoted, with which verbs, and in how many statements."), ink,
        0));
    rows.back().keepsWithNext = true;
    for (const SpeakerProfile *const profile : sorted) {
        const Speaker &speaker = job.speakers.at(*profile->speaker);
        rows.push_back(
            sourceRow(speaker.name, aboutOf(speaker, *profile, profiles), *profile, ink));
    }
    if (profiles.unknown) {
        rows.push_back(sourceRow(FigureSections::tr("Not named in the text"),
                                 quotedWords(*profiles.unknown, profiles), *profiles.unknown, ink));
    }
    rows.back().keepsWithNext = true;
    rows.push_back(smallPrint(stanceLegend(), ink, 10));
    return rows;
}

} // namespace slantlight::ui
