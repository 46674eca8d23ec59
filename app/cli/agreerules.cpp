// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/agreerules.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

QString ruleVerdictText(const std::vector<RuleVerdicts> &rules, const RuleSentence &sentenceOf)
{
    if (rules.empty()) {
        return u"Nobody has answered to a mark yet.\n"_s;
    }
    qsizetype widest = 4;
    for (const RuleVerdicts &each : rules) {
        widest = std::max(widest, each.rule.text().size());
    }
    const auto line = [widest](const QString &rule, const QString &agreed, const QString &notHere,
                               const QString &share, const QString &note) {
        return u"%1  %2  %3  %4%5\n"_s.arg(rule.leftJustified(widest), agreed.rightJustified(6),
                                           notHere.rightJustified(8), share.rightJustified(5),
                                           note.isEmpty() ? note : u"  "_s + note);
    };
    static const QRegularExpression parts(u"\\{[^}]*\\}"_s);
    QString text = line(u"rule"_s, u"agreed"_s, u"not here"_s, u"share"_s, {});
    for (const RuleVerdicts &each : rules) {
        const int all = each.counts.all();
        QStringList notes;
        if (each.isSilenced) {
            notes += u"switched off"_s;
        } else if (isMostlyRejected(each.counts)) {
            notes += u"mostly rejected"_s;
        }
        // Of no mark in particular: what would be filled in stays open.
        const QString sentence = sentenceOf(each.rule).replace(parts, u"…"_s);
        if (sentence.isEmpty()) {
            notes += u"in no rule pack now"_s;
        }
        text += line(each.rule.text(), QString::number(each.counts.agreed),
                     QString::number(each.counts.notHere),
                     all == 0 ? u"-"_s
                              : QString::number(qRound(100. * each.counts.agreed / all)) + u" %"_s,
                     notes.join(u", "_s));
        if (!sentence.isEmpty()) {
            text += u"  says: "_s + sentence + u'\n';
        }
        for (const QString &reason : each.reasons) {
            text += u"  why: "_s + reason.simplified() + u'\n';
        }
    }
    return text;
}

} // namespace slantlight
