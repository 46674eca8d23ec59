// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/mergetext.h"

#include <QCoreApplication>
#include <QStringList>

#include <iterator>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct Merging
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::Merging)
};

} // namespace

QString mergeText(const QString &name, const MergeSummary &summary)
{
    QStringList came;
    const auto count = [&came](qint64 number, const auto &words) {
        if (number > 0) {
            came += words(static_cast<int>(number));
        }
    };
    count(summary.articles, [](int n) { return Merging::tr("%n article(s)", nullptr, n); });
    count(summary.annotations, [](int n) { return Merging::tr("%n annotation(s)", nullptr, n); });
    count(summary.verdicts, [](int n) { return Merging::tr("%n verdict(s)", nullptr, n); });
    count(summary.codes, [](int n) { return Merging::tr("%n code(s)", nullptr, n); });
    count(summary.collections, [](int n) { return Merging::tr("%n collection(s)", nullptr, n); });
    count(summary.tags, [](int n) { return Merging::tr("%n tag(s)", nullptr, n); });
    count(summary.notes, [](int n) { return Merging::tr("%n note(s) on articles", nullptr, n); });
    QStringList sentences;
    if (!came.isEmpty()) {
        //: %1 is the name of a file, %2 a list such as "2 articles, 5 annotations".
        sentences += Merging::tr("From %1 came %2.").arg(name, came.join(u", "_s));
    } else if (summary.conflicts.empty() && summary.otherCodes.empty()) {
        sentences += Merging::tr("All that %1 has was here already.").arg(name);
    }
    if (!summary.coders.isEmpty() && !summary.coders.contains(QString())) {
        sentences += Merging::tr("New here: %1.").arg(summary.coders.join(u", "_s));
    }
    if (!summary.conflicts.empty()) {
        sentences += Merging::tr("%n annotation(s) say something else here; both are kept.",
                                 nullptr, static_cast<int>(std::ssize(summary.conflicts)));
    }
    if (!summary.otherCodes.empty()) {
        sentences += Merging::tr("%n code(s) mean something else here; both are kept.", nullptr,
                                 static_cast<int>(std::ssize(summary.otherCodes)));
    }
    if (summary.otherVerdicts > 0) {
        sentences += Merging::tr("To %n mark(s) you have given another answer, which stays.",
                                 nullptr, static_cast<int>(summary.otherVerdicts));
    }
    if (summary.inTrash > 0) {
        sentences += Merging::tr("%n that are in your trash stay there.", nullptr,
                                 static_cast<int>(summary.inTrash));
    }
    return sentences.join(u' ');
}

} // namespace slantlight::ui
