// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/ruleverdicttable.h"

#include "core/exchange/csvline.h"
#include "core/exchange/jsonwriter.h"
#include "core/exchange/report.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

QByteArray ruleVerdictsToCsv(const std::vector<RuleVerdicts> &rules, const RuleSentence &sentenceOf)
{
    QByteArray table =
        csvLine({u"rule"_s, u"says"_s, u"agreed"_s, u"notHere"_s, u"shareAgreed"_s, u"isSilenced"_s,
                 u"lastAnswered"_s, u"lastReasons"_s, u"program"_s});
    for (const RuleVerdicts &each : rules) {
        const int all = each.counts.all();
        table += csvLine(
            {each.rule.text(), sentenceOf(each.rule), QString::number(each.counts.agreed),
             QString::number(each.counts.notHere),
             all == 0 ? QString() : QString::number(double(each.counts.agreed) / all, 'f', 4),
             each.isSilenced ? u"yes"_s : u"no"_s, each.last.toString(Qt::ISODate),
             each.reasons.join(u" | "_s), programVersion()});
    }
    return table;
}

QByteArray ruleVerdictsToJson(const std::vector<RuleVerdicts> &rules,
                              const RuleSentence &sentenceOf)
{
    JsonWriter json;
    json.beginObject();
    json.key(u"schema");
    json.number(qint64{1});
    json.key(u"rules");
    json.beginArray();
    for (const RuleVerdicts &each : rules) {
        json.beginObject();
        json.key(u"rule");
        json.string(each.rule.text());
        json.key(u"says");
        json.stringOrNull(sentenceOf(each.rule));
        json.key(u"agreed");
        json.number(qint64{each.counts.agreed});
        json.key(u"notHere");
        json.number(qint64{each.counts.notHere});
        json.key(u"shareAgreed");
        if (each.counts.all() == 0) {
            json.null();
        } else {
            json.number(double(each.counts.agreed) / each.counts.all());
        }
        json.key(u"isSilenced");
        json.boolean(each.isSilenced);
        json.key(u"isMostlyRejected");
        json.boolean(isMostlyRejected(each.counts));
        json.key(u"lastAnswered");
        json.stringOrNull(each.last.toString(Qt::ISODate));
        json.key(u"lastReasons");
        json.beginArray();
        for (const QString &reason : each.reasons) {
            json.string(reason);
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.key(u"program");
    json.string(programVersion());
    json.endObject();
    return std::move(json).json();
}

} // namespace slantlight
