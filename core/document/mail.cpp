// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/documentdraft.h"
#include "core/document/documentreaders.h"
#include "core/document/htmlpieces.h"
#include "core/document/mailmessage.h"
#include "core/document/mailtext.h"
#include "core/webpage/htmlreader.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

qsizetype lettersIn(const std::vector<Piece> &pieces)
{
    qsizetype letters = 0;
    for (const Piece &piece : pieces) {
        letters += std::ranges::count_if(piece.text, [](QChar c) { return c.isLetter(); });
    }
    return letters;
}

/// Reads the one of @p alternatives, the same text in several formats, that holds most of it; HTML
/// where it holds about as much, since it tells what each paragraph is.
Result<std::vector<Piece>> piecesOf(const std::vector<MailText> &alternatives,
                                    const ReadContext &context, const std::stop_token &stop)
{
    std::vector<Piece> best;
    qsizetype mostLetters = -1;
    for (const MailText &alternative : alternatives) {
        const QString text = alternative.text();
        Result<std::vector<Piece>> pieces =
            alternative.isHtml ? piecesOfHtml(text, context, alternative.address, stop)
                               : piecesOfMail(text, alternative, context.wordsFor(text));
        if (!pieces) {
            return pieces;
        }
        const qsizetype letters = lettersIn(*pieces);
        const qsizetype counted = alternative.isHtml ? letters + letters / 4 : letters;
        if (counted > mostLetters) {
            mostLetters = counted;
            best = std::move(*pieces);
        }
    }
    return best;
}

void addHead(const MailMessage &message, std::vector<Piece> &pieces)
{
    for (Piece &piece : pieces) {
        if (piece.known != BlockKind::Headline) {
            continue;
        }
        if (piece.text == message.subject) {
            return;
        }
        if (!message.subject.isEmpty()) {
            piece.known = BlockKind::Heading;
        }
    }
    std::vector<Piece> head;
    if (!message.subject.isEmpty()) {
        head.push_back(
            {.span = {}, .text = message.subject, .afterGap = true, .known = BlockKind::Headline});
    }
    if (!message.from.isEmpty()) {
        head.push_back(
            {.span = {}, .text = message.from, .afterGap = true, .known = BlockKind::Byline});
    }
    pieces.insert(pieces.begin(), std::make_move_iterator(head.begin()),
                  std::make_move_iterator(head.end()));
}

Result<Draft> draftOfMessage(const MailMessage &message, const ReadContext &context,
                             const std::stop_token &stop)
{
    std::vector<Piece> pieces;
    for (const std::vector<MailText> &alternatives : message.texts) {
        Result<std::vector<Piece>> next = piecesOf(alternatives, context, stop);
        if (!next) {
            return std::unexpected(next.error());
        }
        std::ranges::move(*next, std::back_inserter(pieces));
    }
    const LineWords &words = wordsFor(pieces, context);
    setRepliesApart(pieces, words);
    if (!pieces.empty()) { // a mail without a text is no article
        addHead(message, pieces);
    }
    ArticleFacts facts{.title = message.subject, .author = {}, .published = message.date};
    Draft draft = draftOf(std::move(pieces), std::move(facts), context);
    draft.facts.author = message.from;
    if (message.date.isValid()) {
        draft.facts.published = message.date; // a reply quotes other dates
    }
    if (!message.attachments.isEmpty()) {
        draft.notices.push_back({.code = NoticeCode::AttachmentsLeftOut,
                                 .arguments = {message.attachments.join(u", "_s)}});
    }
    return draft;
}

const MailText *pageOf(const MailMessage &message)
{
    for (const std::vector<MailText> &alternatives : message.texts) {
        const auto html = std::ranges::find_if(alternatives, &MailText::isHtml);
        if (html != alternatives.end()) {
            return &*html;
        }
    }
    return nullptr;
}

} // namespace

bool recognisesMail(ReadSource &source)
{
    const MailKind kind = mailKindOf(source.bytes());
    return kind == MailKind::Message || kind == MailKind::Mailbox;
}

Result<std::vector<Draft>> readMail(ReadSource &source, const ReadContext &context,
                                    const std::stop_token &stop)
{
    const MailKind kind = mailKindOf(source.bytes());
    std::vector<Draft> drafts;
    for (const MailMessage &message : messagesIn(source.bytes(), kind, stop)) {
        if (stop.stop_requested()) {
            return std::unexpected(Error{ErrorCode::Cancelled, {}});
        }
        Result<Draft> draft = draftOfMessage(message, context, stop);
        if (!draft) {
            return std::unexpected(draft.error());
        }
        drafts.push_back(std::move(*draft));
    }
    return drafts;
}

bool recognisesSavedPage(ReadSource &source)
{
    return mailKindOf(source.bytes()) == MailKind::SavedPage;
}

Result<std::vector<Draft>> readSavedPage(ReadSource &source, const ReadContext &context,
                                         const std::stop_token &stop)
{
    const std::vector<MailMessage> messages = messagesIn(source.bytes(), MailKind::SavedPage, stop);
    const MailText *const page = messages.empty() ? nullptr : pageOf(messages.front());
    if (page == nullptr) {
        return std::unexpected(Error{ErrorCode::FileDamaged, {}});
    }
    const QString saved = messages.front().pageAddress;
    const QString address = saved.startsWith(u"http"_s) ? saved : page->address;
    const bool isWeb = address.startsWith(u"http"_s);
    ReadSource inner = ReadSource::fromAddress(page->text().toUtf8(), isWeb ? address : QString(),
                                               u"text/html; charset=utf-8"_s);
    Result<std::vector<Draft>> drafts = readHtml(inner, context, stop);
    if (drafts) {
        for (Draft &draft : *drafts) {
            if (draft.facts.address.isEmpty() && isWeb) {
                draft.facts.address = address;
            }
        }
    }
    return drafts;
}

} // namespace slantlight
