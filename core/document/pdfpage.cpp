// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/pdfpage.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <string>

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

std::unexpected<Error> failed(ErrorCode code)
{
    return std::unexpected(Error{code, {}});
}

QString textOf(const poppler::ustring &text)
{
    const poppler::byte_array utf8 = text.to_utf8();
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

// Latin ligatures are drawn as one sign and read as letters.
QString withoutLigatures(QString text)
{
    static constexpr std::array letters{u"ff", u"fi", u"fl", u"ffi", u"ffl", u"st", u"st"};
    for (std::size_t i = 0; i < letters.size(); ++i) {
        text.replace(QChar(static_cast<char16_t>(0xFB00 + i)), QStringView(letters[i]).toString());
    }
    return text;
}

bool isBold(const std::string &font)
{
    return font.find("Bold") != std::string::npos || font.find("Black") != std::string::npos
           || font.find("Heavy") != std::string::npos;
}

/// Returns the words of @p page that stand as most of them do: what runs up the margin is none of
/// the text.
std::vector<PdfWord> wordsOf(const poppler::page &page, int number)
{
    const std::vector<poppler::text_box> boxes =
        page.text_list(poppler::page::text_list_include_font);
    std::array<int, 4> rotations{};
    for (const poppler::text_box &box : boxes) {
        ++rotations[static_cast<std::size_t>(box.rotation()) % rotations.size()];
    }
    const auto usual = static_cast<int>(std::ranges::max_element(rotations) - rotations.begin());
    std::vector<PdfWord> words;
    for (const poppler::text_box &box : boxes) {
        const QString text = Article::cleaned(withoutLigatures(textOf(box.text())));
        if (box.rotation() != usual || text.isEmpty()) {
            continue;
        }
        const poppler::rectf place = box.bbox();
        const bool hasFont = box.has_font_info();
        words.push_back({.text = text,
                         .box = {.page = number,
                                 .left = place.left(),
                                 .top = place.top(),
                                 .right = place.right(),
                                 .bottom = place.bottom()},
                         .size = hasFont ? box.get_font_size() : place.height(),
                         .isBold = hasFont && isBold(box.get_font_name()),
                         .hasSpaceAfter = box.has_space_after()});
    }
    return words;
}

// Programs put the name of a file there, or of themselves.
bool isTitle(const QString &title)
{
    static const QRegularExpression file(
        u"\\.(?:docx?|odt|indd|qxd|tex|dvi|pdf|rtf|pages|pptx?|html?)$|^Microsoft |^https?:"_s,
        QRegularExpression::CaseInsensitiveOption);
    return title.contains(u' ') && !file.match(title).hasMatch();
}

bool isAuthor(const QString &author)
{
    return author.contains(u' ') && !author.contains(u'@') && !author.contains(u'\\');
}

ArticleFacts factsOf(const poppler::document &document)
{
    ArticleFacts facts;
    const QString title = textOf(document.get_title()).simplified();
    const QString author = textOf(document.get_author()).simplified();
    facts.title = isTitle(title) ? title : QString();
    facts.author = isAuthor(author) ? author : QString();
    const time_t created = document.get_creation_date_t();
    if (created > 0) {
        const QDate date = QDateTime::fromSecsSinceEpoch(created, QTimeZone::UTC).date();
        facts.published = date.year() >= 1990 && date.year() < 2100 ? date : QDate();
    }
    return facts;
}

void keepSilent(const std::string &, void *) { }

} // namespace

QString PdfLine::text() const
{
    QString text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        text += words[i].text;
        if (i + 1 < words.size() && words[i].hasSpaceAfter) {
            text += u' ';
        }
    }
    return text;
}

Result<PdfText> pdfText(const QByteArray &bytes, const std::stop_token &stop)
{
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::seconds longest{8};
    constexpr int mostPages = 3000;
    poppler::set_debug_error_function(keepSilent, nullptr);
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    if (document == nullptr) {
        return failed(ErrorCode::FileDamaged);
    }
    if (document->is_locked()) {
        return failed(ErrorCode::FileLocked);
    }
    const int count = document->pages();
    if (count <= 0) {
        return failed(ErrorCode::FileDamaged);
    }
    PdfText text;
    bool hasWords = false;
    const auto begun = Clock::now();
    for (int i = 0; i < count; ++i) {
        if (stop.stop_requested()) {
            return failed(ErrorCode::Cancelled);
        }
        if (Clock::now() - begun > longest || i > mostPages) {
            return failed(ErrorCode::PageTooTangled);
        }
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        if (page == nullptr) {
            continue;
        }
        const poppler::rectf size = page->page_rect();
        text.pages.push_back(
            {.width = size.width(), .height = size.height(), .lines = linesOf(wordsOf(*page, i))});
        hasWords = hasWords || !text.pages.back().lines.empty();
    }
    if (!hasWords) {
        return failed(ErrorCode::PicturesOnly);
    }
    text.facts = factsOf(*document);
    return text;
}

} // namespace slantlight
