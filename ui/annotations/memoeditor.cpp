// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/memoeditor.h"

#include "ui/desk/annotationedits.h"
#include "ui/desk/desk.h"
#include "ui/look/codepicker.h"
#include "ui/look/icons.h"
#include "ui/look/tagfield.h"
#include "ui/look/windowstyle.h"
#include "ui/render/palette.h"
#include "ui/words/codename.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slantlight::ui {

MemoEditor::MemoEditor(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_code(new QToolButton(this))
    , m_remove(new QToolButton(this))
    , m_reattach(new QToolButton(this))
    , m_place(new QLabel(this))
    , m_unsaved(new QLabel(this))
    , m_memo(new QPlainTextEdit(this))
    , m_savedNow(new QLabel(tr("Saved"), this))
    , m_target(new QLineEdit(this))
    , m_tags(new TagField(this))
{
    m_code->setObjectName(u"choice"_s);
    m_code->setToolTip(tr("Give it another code"));
    m_code->setAccessibleName(tr("Code of the annotation"));
    m_remove->setText(tr("Delete"));
    m_remove->setIcon(symbolicIcon(u"remove"_s));
    m_remove->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_remove->setAutoRaise(true);
    m_remove->setToolTip(tr("Delete this annotation; undo brings it back"));
    m_reattach->setText(tr("Put on selection"));
    m_reattach->setToolTip(
        tr("Select the right words in the article, then put the annotation there"));
    m_place->setObjectName(u"muted"_s);
    m_place->setWordWrap(true);
    m_place->setTextFormat(Qt::PlainText);
    m_unsaved->setObjectName(u"unsaved"_s);
    m_unsaved->setWordWrap(true);
    m_unsaved->setText(tr("Not saved yet. It is tried again until it is."));
    m_memo->setObjectName(u"memo"_s);
    m_memo->setPlaceholderText(tr("Memo: what strikes you here?"));
    m_memo->setAccessibleName(tr("Memo"));
    m_memo->setTabChangesFocus(true);
    m_memo->setToolTip(tr("Markdown is set where the memo is shown: *stress*, lists, links"));
    m_memo->installEventFilter(this);
    //: Whom or what an annotation says to be portrayed.
    m_target->setPlaceholderText(tr("Target: who is portrayed so?"));
    m_target->setAccessibleName(tr("Target"));
    m_target->setToolTip(tr("The person, group or thing that these words are about"));
    m_tags->setPlaceholderText(tr("Tags, parted by commas"));
    m_tags->setAccessibleName(tr("Tags"));
    for (QLineEdit *const field : {m_target, static_cast<QLineEdit *>(m_tags)}) {
        field->installEventFilter(this);
        connect(field, &QLineEdit::textEdited, this, &MemoEditor::keepTyped);
        connect(field, &QLineEdit::returnPressed, this, &MemoEditor::saveMemo);
    }

    auto *const head = new QHBoxLayout;
    head->addWidget(m_code);
    head->addStretch();
    head->addWidget(m_savedNow);
    head->addSpacing(24); // nobody means the one and hits the other
    head->addWidget(m_remove);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_place);
    column->addWidget(m_reattach, 0, Qt::AlignLeft);
    column->addWidget(m_memo, 1);
    column->addWidget(m_unsaved);
    column->addWidget(m_target);
    column->addWidget(m_tags);

    m_savedNow->setObjectName(u"muted"_s);
    m_savedNow->hide();
    m_told.setSingleShot(true);
    m_told.setInterval(2s);
    connect(&m_told, &QTimer::timeout, m_savedNow, &QWidget::hide);
    m_pause.setSingleShot(true);
    m_pause.setInterval(700ms);
    connect(&m_pause, &QTimer::timeout, this, &MemoEditor::saveMemo);
    m_longest.setSingleShot(true);
    m_longest.setInterval(1500ms);
    connect(&m_longest, &QTimer::timeout, this, &MemoEditor::saveMemo);
    connect(m_memo, &QPlainTextEdit::textChanged, this, &MemoEditor::keepTyped);
    m_again.setSingleShot(true);
    m_again.setInterval(3s);
    connect(&m_again, &QTimer::timeout, this, &MemoEditor::saveFields);
    connect(m_code, &QToolButton::clicked, this, &MemoEditor::offerCodes);
    connect(m_reattach, &QToolButton::clicked, this, &MemoEditor::reattach);
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT removalRequested(m_id); });
    connect(&desk, &Desk::annotationsChanged, this, &MemoEditor::refresh);
    connect(&desk, &Desk::failed, this, &MemoEditor::refresh);
    connect(&desk, &Desk::openingStarted, this, &MemoEditor::saveMemo);
    connect(&desk, &Desk::articleOpened, this, [this] { edit({}); });
    connect(&desk, &Desk::articleClosed, this, [this] { edit({}); });
    refresh();
}

MemoEditor::~MemoEditor() = default;

void MemoEditor::edit(const AnnotationId &id)
{
    if (id == m_id) {
        return;
    }
    saveMemo();
    m_savedNow->hide();
    m_id = id;
    {
        const QSignalBlocker quiet(m_memo);
        m_memo->clear();
    }
    m_saved.clear();
    if (const PlacedAnnotation *const placed = m_desk.annotation(id)) {
        const QSignalBlocker quiet(m_memo);
        m_saved = placed->annotation.memo;
        m_memo->setPlainText(m_desk.unsavedMemo(id).value_or(m_saved));
        m_memo->moveCursor(QTextCursor::End);
        QStringList known;
        for (const TagUse &tag : m_desk.tags()) {
            known += tag.name;
        }
        m_tags->setKnownTags(known);
        m_savedTarget = placed->annotation.target;
        m_savedTags = placed->annotation.tags;
        m_target->setText(m_savedTarget);
        m_tags->setTags(m_savedTags);
    }
    refresh();
}

void MemoEditor::keepTyped()
{
    m_pause.start();
    if (!m_longest.isActive()) {
        m_longest.start();
    }
}

void MemoEditor::refresh()
{
    const PlacedAnnotation *const placed = m_desk.annotation(m_id);
    setVisible(placed != nullptr);
    if (!placed) {
        m_pause.stop();
        m_longest.stop();
        m_id = {};
        return;
    }
    const Annotation &annotation = placed->annotation;
    showFields(annotation);
    m_code->setText(codeName(annotation.code, m_desk.codebook()) + u" \u25be"_s);

    // What is being typed is newer than what the desk has, unless the desk's words changed by undo.
    // Where both changed, another window was at work: saving brings both together.
    if (annotation.memo != m_saved && !isTyped()) {
        m_saved = annotation.memo;
        const QString shown = m_desk.unsavedMemo(m_id).value_or(m_saved);
        if (m_memo->toPlainText() != shown) {
            const QSignalBlocker quiet(m_memo);
            m_memo->setPlainText(shown);
            m_memo->moveCursor(QTextCursor::End);
        }
    } else if (annotation.memo == m_memo->toPlainText()) {
        m_saved = annotation.memo;
    } else if (annotation.memo != m_saved && !m_isSaving) {
        keepTyped();
    }
    m_unsaved->setVisible(m_desk.unsavedMemo(m_id).has_value());

    const AnchorState state = placed->anchor.state;
    const bool unsure = state == AnchorState::Doubtful || state == AnchorState::Orphan;
    m_place->setText(state == AnchorState::Orphan
                         ? tr("Its words are no longer in the text: “%1”")
                               .arg(annotation.selector.exact.simplified())
                         : tr("This may be the wrong place. It was made on “%1”")
                               .arg(annotation.selector.exact.simplified()));
    m_place->setVisible(unsure);
    m_reattach->setVisible(unsure);
    m_reattach->setEnabled(m_selection.has_value());
}

void MemoEditor::beginTyping()
{
    m_memo->setFocus(Qt::OtherFocusReason);
    m_memo->moveCursor(QTextCursor::End);
}

void MemoEditor::setSelection(std::optional<TextSpan> span)
{
    m_selection = span;
    m_reattach->setEnabled(span.has_value());
}

bool MemoEditor::isTyped() const
{
    return m_memo->toPlainText() != m_desk.unsavedMemo(m_id).value_or(m_saved);
}

/// Takes over what has become of target and tags, but for what is being typed.
void MemoEditor::showFields(const Annotation &annotation)
{
    if (m_target->text().simplified() == m_savedTarget && annotation.target != m_savedTarget) {
        m_target->setText(annotation.target);
    }
    if (m_tags->tags() == m_savedTags && annotation.tags != m_savedTags) {
        m_tags->setTags(annotation.tags);
    }
    m_savedTarget = annotation.target;
    m_savedTags = annotation.tags;
}

void MemoEditor::saveFields()
{
    const PlacedAnnotation *const placed = m_desk.annotation(m_id);
    if (placed == nullptr) {
        return;
    }
    const AnnotationId id = m_id;
    const QStringList tags = m_tags->tags();
    if (const QString target = m_target->text().simplified(); target != m_savedTarget) {
        setTarget(m_desk, id, target);
    }
    if (tags != m_savedTags && m_desk.annotation(id) != nullptr) {
        setTags(m_desk, id, tags);
    }
    if (id == m_id && (m_target->text().simplified() != m_savedTarget || tags != m_savedTags)) {
        m_again.start(); // it could not be saved, which was told
    }
}

void MemoEditor::saveMemo()
{
    m_pause.stop();
    m_longest.stop();
    saveFields();
    const QString typed = m_memo->toPlainText();
    if (!m_desk.annotation(m_id) || typed == m_saved) {
        return;
    }
    // The desk answers by annotationsChanged() once it is saved, and only then it counts as saved.
    const QScopedValueRollback saving(m_isSaving, true);
    const AnnotationId id = m_id;
    m_desk.setMemo(id, typed, m_saved);
    const PlacedAnnotation *const placed = m_desk.annotation(id);
    if (id == m_id && placed && !m_desk.unsavedMemo(id)) {
        showSaved(placed->annotation.memo);
        m_savedNow->show();
        m_told.start();
    }
    refresh();
}

void MemoEditor::showSaved(const QString &memo)
{
    m_saved = memo;
    if (m_memo->toPlainText() != memo) {
        const QSignalBlocker quiet(m_memo);
        m_memo->setPlainText(memo);
        m_memo->moveCursor(QTextCursor::End);
    }
}

bool MemoEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool isTypedInto = watched == m_memo || watched == m_target || watched == m_tags;
    if (isTypedInto && event->type() == QEvent::FocusOut) {
        saveMemo();
    }
    if (isTypedInto && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        saveMemo();
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MemoEditor::offerCodes()
{
    if (m_picker == nullptr) {
        m_picker = new CodePicker(this);
    }
    const PlacedAnnotation *const placed = m_desk.annotation(m_id);
    m_picker->pick({.codes = m_desk.codebook().codes(),
                    .lately = m_desk.recentCodes().codes(),
                    .current = placed ? placed->annotation.code : CodeId()},
                   Palette::load(isDark(palette()) ? PageTheme::Dark : PageTheme::Light),
                   QRect(m_code->mapToGlobal(QPoint()), m_code->size()),
                   [this, id = m_id](const CodeId &code) { m_desk.recode(id, code); });
}

void MemoEditor::reattach()
{
    if (m_selection) {
        m_desk.reattach(m_id, *m_selection);
    }
}

} // namespace slantlight::ui
