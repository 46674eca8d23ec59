// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/traincommand.h"

#include "app/cli/terminal.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

struct Trainer
{
    QString model;
    ExitCode (*run)(const QStringList &arguments);
};

} // namespace

ExitCode runTrain(const QStringList &arguments)
{
    const std::vector<Trainer> trainers{
        {u"tagger"_s, runTrainTagger},
        {u"word-model"_s, runTrainWordModel},
    };
    const QString model = arguments.value(2);
    QStringList known;
    for (const Trainer &trainer : trainers) {
        if (trainer.model == model) {
            QStringList rest = arguments;
            rest.removeAt(1); // "train"
            return trainer.run(rest);
        }
        known.append(trainer.model);
    }
    const QString usage = u"usage: slantlight train %1 ... -o MODEL"_s.arg(known.join(u'|'));
    if (model == u"--help"_s || model == u"-h"_s) {
        return writeOut((usage + u"\nslantlight train MODEL --help tells the options.\n").toUtf8())
                   ? ExitCode::Done
                   : ExitCode::Failed;
    }
    if (!model.isEmpty()) {
        say(u"slantlight: there is no model '%1' to train"_s.arg(model));
    }
    say(usage);
    return ExitCode::WrongUsage;
}

QString headLine(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : QString(name + u": " + value.simplified() + u'\n');
}

QStringList fileNames(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths) {
        names.append(QFileInfo(path).fileName());
    }
    return names;
}

} // namespace slantlight
