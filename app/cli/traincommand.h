// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands.h"

namespace slantlight {

/// slantlight train: makes a model anew; see the functions below for each.
[[nodiscard]] ExitCode runTrain(const QStringList &arguments);

/// slantlight train tagger: learns parts of speech from treebanks. @p arguments begin with the
/// program's name and "tagger", and so on below.
[[nodiscard]] ExitCode runTrainTagger(const QStringList &arguments);

/// slantlight train word-model: learns from texts in which people marked words how likely a word is
/// marked.
[[nodiscard]] ExitCode runTrainWordModel(const QStringList &arguments);

/// Returns a line "name: value" for the head of a model; nothing where there is no value.
[[nodiscard]] QString headLine(const QString &name, const QString &value);

/// Returns the names of the files in @p paths, for the head of a model: where they lay on
/// somebody's disk is no matter of the model.
[[nodiscard]] QStringList fileNames(const QStringList &paths);

} // namespace slantlight
