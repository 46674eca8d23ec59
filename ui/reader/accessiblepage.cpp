// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/accessiblepage.h"

#include "ui/reader/accessibleheading.h"
#include "ui/reader/articlepage.h"
#include "ui/reader/textattributes.h"

#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int toEnd = -1;
constexpr int toCaret = -2;

QAccessibleInterface *makePage(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(ArticlePage::staticMetaObject.className())) {
        return nullptr;
    }
    auto *const page = qobject_cast<ArticlePage *>(object);
    return page != nullptr ? new AccessiblePage(*page) : nullptr; // Qt keeps it, see QAccessible
}

std::pair<int, int> lineAround(const QTextBlock &block, int place)
{
    const QTextLine line = block.layout()->lineForTextPosition(place);
    if (!line.isValid()) {
        return {0, block.length()};
    }
    const int end = line.textStart() + line.textLength();
    const bool isLast = line.lineNumber() == block.layout()->lineCount() - 1;
    return {line.textStart(), isLast ? block.length() : end};
}

std::pair<int, int> unitAround(const QTextBlock &block, int place,
                               QTextBoundaryFinder::BoundaryType type)
{
    const QString text = block.text();
    if (place >= text.size()) { // the end of the paragraph
        return {static_cast<int>(text.size()), block.length()};
    }
    QTextBoundaryFinder finder(type, text);
    finder.setPosition(place);
    const auto begin = finder.isAtBoundary() ? place : finder.toPreviousBoundary();
    finder.setPosition(place);
    const auto end = finder.toNextBoundary();
    return {static_cast<int>(std::max<qsizetype>(begin, 0)),
            static_cast<int>(end < 0 ? text.size() : end)};
}

/// Returns where the unit around @p place of @p block begins and ends, both in @p block.
std::pair<int, int> boundsIn(const QTextBlock &block, int place,
                             QAccessible::TextBoundaryType boundary)
{
    switch (boundary) {
    case QAccessible::CharBoundary:
        return unitAround(block, place, QTextBoundaryFinder::Grapheme);
    case QAccessible::WordBoundary:
        return unitAround(block, place, QTextBoundaryFinder::Word);
    case QAccessible::SentenceBoundary:
        return unitAround(block, place, QTextBoundaryFinder::Sentence);
    case QAccessible::LineBoundary:
        return lineAround(block, place);
    case QAccessible::ParagraphBoundary:
    case QAccessible::NoBoundary:
        break;
    }
    return {0, block.length()};
}

} // namespace

AccessiblePage::AccessiblePage(ArticlePage &page)
    : QAccessibleWidget(&page, QAccessible::EditableText)
{
}

AccessiblePage::~AccessiblePage()
{
    forgetHeadings();
}

void AccessiblePage::install()
{
    QAccessible::installFactory(makePage);
}

ArticlePage &AccessiblePage::page() const
{
    return *static_cast<ArticlePage *>(widget());
}

QString AccessiblePage::text(QAccessible::Text which) const
{
    if (which == QAccessible::Value) {
        return text(0, characterCount());
    }
    if (which == QAccessible::Description && page().pageArticle()) {
        return page().pageArticle()->title();
    }
    return QAccessibleWidget::text(which);
}

QAccessible::State AccessiblePage::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void *AccessiblePage::interface_cast(QAccessible::InterfaceType type)
{
    switch (type) {
    case QAccessible::TextInterface:
        return static_cast<QAccessibleTextInterface *>(this);
    case QAccessible::AttributesInterface:
        return static_cast<QAccessibleAttributesInterface *>(this);
    default:
        return QAccessibleWidget::interface_cast(type);
    }
}

QList<QAccessible::Attribute> AccessiblePage::attributeKeys() const
{
    return {QAccessible::Attribute::Custom};
}

QVariant AccessiblePage::attributeValue(QAccessible::Attribute key) const
{
    if (key != QAccessible::Attribute::Custom) {
        return {};
    }
    QHash<QString, QString> told;
    for (const auto &[name, value] : markAttributesAt(page(), TextOffset(cursorPosition()))) {
        told.insert(name, value);
    }
    return QVariant::fromValue(told);
}

void AccessiblePage::forgetHeadings() const
{
    for (const QAccessible::Id id : std::exchange(m_headings, {})) {
        QAccessible::deleteAccessibleInterface(id);
    }
}

const std::vector<QAccessible::Id> &AccessiblePage::headings() const
{
    const auto &article = page().pageArticle();
    if (m_article == article) {
        return m_headings;
    }
    forgetHeadings();
    m_article = article;
    for (const Block &block : article ? article->blocks() : std::vector<Block>()) {
        if (block.kind == BlockKind::Headline || block.kind == BlockKind::Heading) {
            const int level = block.kind == BlockKind::Headline ? 1 : 2;
            m_headings.push_back(QAccessible::registerAccessibleInterface(
                new AccessibleHeading(page(), block.span, level)));
        }
    }
    return m_headings;
}

int AccessiblePage::childCount() const
{
    return QAccessibleWidget::childCount() + static_cast<int>(headings().size());
}

QAccessibleInterface *AccessiblePage::child(int index) const
{
    const int widgets = QAccessibleWidget::childCount();
    if (index < widgets) {
        return QAccessibleWidget::child(index);
    }
    const auto at = static_cast<std::size_t>(index - widgets);
    return at < headings().size() ? QAccessible::accessibleInterface(headings().at(at)) : nullptr;
}

int AccessiblePage::indexOfChild(const QAccessibleInterface *child) const
{
    const auto isChild = [child](QAccessible::Id id) {
        return QAccessible::accessibleInterface(id) == child;
    };
    const auto found = std::ranges::find_if(headings(), isChild);
    return found == m_headings.end()
               ? QAccessibleWidget::indexOfChild(child)
               : QAccessibleWidget::childCount() + static_cast<int>(found - m_headings.begin());
}

int AccessiblePage::characterCount() const
{
    return page().pageArticle() ? static_cast<int>(page().pageArticle()->text().size()) : 0;
}

int AccessiblePage::resolved(int offset) const
{
    if (offset == toEnd) {
        return characterCount();
    }
    return std::clamp(offset == toCaret ? cursorPosition() : offset, 0, characterCount());
}

QString AccessiblePage::text(int begin, int end) const
{
    const int first = resolved(begin);
    const int last = std::max(first, resolved(end));
    if (first == last) {
        return {};
    }
    const QString &all = page().pageArticle()->text();
    return last - first == all.size() ? all : all.sliced(first, last - first);
}

QString AccessiblePage::stretch(int offset, QAccessible::TextBoundaryType boundary, int *begin,
                                int *end) const
{
    *begin = 0;
    *end = characterCount();
    if (boundary != QAccessible::NoBoundary) {
        const QTextBlock block = page().document()->findBlock(offset);
        const auto [from, to] = boundsIn(block, offset - block.position(), boundary);
        *begin = std::min(block.position() + from, characterCount());
        *end = std::min(block.position() + to, characterCount());
    }
    return text(*begin, *end);
}

QString AccessiblePage::textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *begin,
                                     int *end) const
{
    return stretch(resolved(offset), boundary, begin, end);
}

QString AccessiblePage::textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary,
                                         int *begin, int *end) const
{
    stretch(resolved(offset), boundary, begin, end);
    if (*begin == 0) {
        *end = 0;
        return {};
    }
    return stretch(*begin - 1, boundary, begin, end);
}

QString AccessiblePage::textAfterOffset(int offset, QAccessible::TextBoundaryType boundary,
                                        int *begin, int *end) const
{
    stretch(resolved(offset), boundary, begin, end);
    if (*end >= characterCount()) {
        *begin = characterCount();
        return {};
    }
    return stretch(*end, boundary, begin, end);
}

void AccessiblePage::selection(int index, int *begin, int *end) const
{
    const QTextCursor cursor = page().textCursor();
    *begin = index == 0 ? cursor.selectionStart() : 0;
    *end = index == 0 ? cursor.selectionEnd() : 0;
}

int AccessiblePage::selectionCount() const
{
    return page().textCursor().hasSelection() ? 1 : 0;
}

void AccessiblePage::addSelection(int begin, int end)
{
    setSelection(0, begin, end);
}

void AccessiblePage::removeSelection(int index)
{
    if (index == 0) {
        setCursorPosition(cursorPosition());
    }
}

void AccessiblePage::setSelection(int index, int begin, int end)
{
    if (index != 0) {
        return;
    }
    QTextCursor cursor = page().textCursor();
    cursor.setPosition(resolved(begin));
    cursor.setPosition(resolved(end), QTextCursor::KeepAnchor);
    page().setTextCursor(cursor);
}

int AccessiblePage::cursorPosition() const
{
    return page().textCursor().position();
}

void AccessiblePage::setCursorPosition(int position)
{
    const TextOffset place(resolved(position));
    page().moveCaret(place);
    page().reveal({place, place});
}

QRect AccessiblePage::characterRect(int offset) const
{
    QTextCursor cursor(page().document());
    cursor.setPosition(resolved(offset));
    QRect place = page().cursorRect(cursor);
    cursor.movePosition(QTextCursor::NextCharacter);
    const QRect next = page().cursorRect(cursor);
    if (next.top() == place.top()) {
        const int left = std::min(place.left(), next.left());
        const int right = std::max(place.left(), next.left());
        place.setLeft(left);
        place.setWidth(std::max(right - left, 1));
    }
    return {page().viewport()->mapToGlobal(place.topLeft()), place.size()};
}

int AccessiblePage::offsetAtPoint(const QPoint &point) const
{
    const QPoint place = page().viewport()->mapFromGlobal(point);
    return page().viewport()->rect().contains(place) ? page().cursorForPosition(place).position()
                                                     : -1;
}

void AccessiblePage::scrollToSubstring(int begin, int end)
{
    const int first = resolved(begin);
    page().reveal({TextOffset(first), TextOffset(std::max(first, resolved(end)))});
}

QString AccessiblePage::attributes(int offset, int *begin, int *end) const
{
    const AttributeRun run = attributesAt(page(), TextOffset(resolved(offset)));
    *begin = static_cast<int>(run.span.begin().value());
    *end = static_cast<int>(run.span.end().value());
    return joined(run.attributes);
}

} // namespace slantlight::ui
