// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/modelinput.h"

#include "core/text/tokenflag.h"

namespace slantlight {

namespace {

bool isQuotationMark(QStringView sign)
{
    return sign.size() == 1 && QStringView(u"\"“”„‘’«»").contains(sign.front());
}

} // namespace

std::vector<Circumstances> circumstancesOf(const ModelInput &input)
{
    const Tokens &tokens = input.tokens;
    std::vector<Circumstances> result(tokens.size());
    for (std::size_t token = 0; token < tokens.size(); ++token) {
        result[token].insert(voiceCircumstance(input.voices[token]));
        if ((input.flags[token] & static_cast<std::uint8_t>(TokenFlag::InCue)) != 0) {
            result[token].insert(Circumstance::InCue);
        }
        if (!tokens.isSign(token)) {
            continue;
        }
        const QStringView sign = tokens.textOf(token);
        const bool isHyphen = sign == u"-";
        if (!isHyphen && !isQuotationMark(sign)) {
            continue;
        }
        if (token + 1 < tokens.size() && tokens.touchesBefore(token + 1)) {
            result[token + 1].insert(isHyphen ? Circumstance::BehindHyphen
                                              : Circumstance::BehindQuote);
        }
        if (tokens.touchesBefore(token)) {
            result[token - 1].insert(isHyphen ? Circumstance::BeforeHyphen
                                              : Circumstance::BeforeQuote);
        }
    }
    for (const RuledWords &rule : input.rules) {
        for (std::size_t token = rule.tokens.begin; token < rule.tokens.end; ++token) {
            result[token].insert(ruleCircumstance(rule.category, rule.say));
        }
    }
    return result;
}

} // namespace slantlight
