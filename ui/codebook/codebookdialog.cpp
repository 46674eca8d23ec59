// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/codebookdialog.h"

#include "core/review/shipped.h"
#include "core/storage/savefile.h"
#include "ui/codebook/codeform.h"
#include "ui/codebook/codetree.h"
#include "ui/desk/codeedits.h"
#include "ui/desk/desk.h"
#include "ui/look/codepicker.h"
#include "ui/look/screenroom.h"
#include "ui/look/windowstyle.h"
#include "ui/render/palette.h"
#include "ui/words/codename.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

const char *const changeCode = QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Change code in codebook");

QString bookName(QStringView id)
{
    if (id == u"frames") {
        //: A ready-made codebook: the fifteen frames of news, such as economic or morality.
        return CodebookDialog::tr("Media frames");
    }
    //: Ready-made codebooks.
    return id == u"persuasion" ? CodebookDialog::tr("Persuasion techniques")
                               : CodebookDialog::tr("Portrayal of actors");
}

} // namespace

CodebookDialog::CodebookDialog(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_tree(new CodeTree(this))
    , m_form(new CodeForm(this))
    , m_more(new QPushButton(tr("More"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Codebook"));
    setStyleSheet(windowStyleSheet(palette()));
    resize(roomFor({860, 680}, *this));

    auto *const addNew = new QPushButton(tr("&New code"), this);
    auto *const menu = new QMenu(m_more);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMore(*menu); });
    auto *const room = new QScrollArea(this);
    room->setFrameShape(QFrame::NoFrame);
    room->setWidgetResizable(true);
    room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidget(m_form);
    auto *const text = new QLabel(
        tr("What you write is kept at once. Codes that come with the program keep their name and "
           "meaning; the rest of them is yours."),
        this);
    text->setObjectName(u"emptyText"_s);
    text->setWordWrap(true);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    for (QPushButton *const button : {addNew, m_more, buttons->button(QDialogButtonBox::Close)}) {
        button->setAutoDefault(false);
    }

    auto *const below = new QHBoxLayout;
    below->addWidget(addNew);
    below->addWidget(m_more);
    below->addStretch();
    auto *const left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_tree, 1);
    left->addLayout(below);
    auto *const row = new QHBoxLayout;
    row->setSpacing(20);
    row->addLayout(left, 4);
    row->addWidget(room, 5);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(text);
    column->addLayout(row, 1);
    column->addWidget(buttons);

    connect(m_tree, &CodeTree::codeChosen, this, &CodebookDialog::follow);
    connect(m_tree, &CodeTree::moveRequested, this, &CodebookDialog::move);
    connect(m_form, &CodeForm::edited, this, &CodebookDialog::keep);
    connect(addNew, &QPushButton::clicked, this, [this] { add({}); });
    connect(&desk.codes(), &DeskCodes::changed, this, &CodebookDialog::refresh);
    connect(&desk, &Desk::saved, this, &CodebookDialog::refresh);
    refresh();
    m_tree->setFocus();
}

void CodebookDialog::fillMore(QMenu &menu)
{
    menu.clear();
    const CodeId chosen = m_tree->chosen();
    const bool isOwn = m_desk.codes().isOwn(chosen);
    menu.addAction(tr("New code &under this one"), this, [this, chosen] { add(chosen); });
    menu.addAction(tr("&Merge into another code…"), this, &CodebookDialog::merge);
    QAction *const remove = menu.addAction(tr("&Remove"), this, &CodebookDialog::remove);
    remove->setEnabled(isOwn);
    remove->setToolTip(tr("Annotations that have this code keep it"));
    menu.setToolTipsVisible(true);
    menu.addSeparator();
    QMenu *const books = menu.addMenu(tr("Add a ready-made &book"));
    for (const QStringView id : readyCodebooks) {
        books->addAction(bookName(id), this, [this, id] {
            if (const auto book = loadReadyCodebook(id)) {
                addBook(*book);
            } else {
                Q_EMIT m_desk.failed(book.error());
            }
        });
    }
    menu.addAction(tr("Add a book from a &file…"), this, &CodebookDialog::readFile);
    menu.addAction(tr("&Save the codebook as…"), this, &CodebookDialog::writeFile);
}

void CodebookDialog::refresh()
{
    m_tree->show(m_desk.codes().codebook(),
                 m_desk.library().annotations().codeCounts().value_or(std::map<CodeId, int>()));
    follow(m_tree->chosen());
}

void CodebookDialog::follow(const CodeId &id)
{
    if (const Code *const code = m_desk.codes().codebook().code(id)) {
        m_form->show(*code, m_desk.codes().codebook(), m_desk.codes().isOwn(id));
    }
}

void CodebookDialog::keep(const Code &code)
{
    std::vector<Code> codes = m_desk.codes().codebook().codes();
    for (Code &each : codes) {
        if (each.id == code.id) {
            each = code;
        } else if (code.key && each.key == code.key) {
            each.key.reset(); // one code a digit
        }
    }
    changeCodes(m_desk, changeCode, codeName(code.id, code.name), parentsFirst(std::move(codes)));
}

void CodebookDialog::move(const CodeId &id, const CodeId &parent)
{
    const Codebook &book = m_desk.codes().codebook();
    const Code *const code = book.code(id);
    if (code != nullptr && !book.isUnder(parent, id)) {
        Code moved = *code;
        moved.parent = parent;
        keep(moved);
        m_tree->choose(id);
    }
}

void CodebookDialog::add(const CodeId &parent)
{
    std::vector<Code> codes = m_desk.codes().codebook().codes();
    Code code;
    code.name = tr("New code");
    code.id = m_desk.codes().idFor(code.name);
    code.parent = parent;
    codes.push_back(code);
    if (changeCodes(m_desk, QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Add code"), {},
                    parentsFirst(std::move(codes)))) {
        m_tree->choose(code.id);
        m_form->beginNaming();
    }
}

void CodebookDialog::remove()
{
    const CodeId id = m_tree->chosen();
    const Code *const code = m_desk.codes().codebook().code(id);
    if (code == nullptr || !m_desk.codes().isOwn(id)) {
        return;
    }
    const QString name = code->name;
    const CodeId parent = code->parent;
    std::vector<Code> codes = m_desk.codes().codebook().codes();
    std::erase_if(codes, [&id](const Code &each) { return each.id == id; });
    for (Code &each : codes) {
        if (each.parent == id) {
            each.parent = parent;
        }
    }
    if (changeCodes(m_desk, QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Remove code"), name,
                    codes)) {
        Q_EMIT changeMade(tr("The code “%1” was removed.").arg(name));
    }
}

void CodebookDialog::merge()
{
    const CodeId from = m_tree->chosen();
    std::vector<Code> others = m_desk.codes().codebook().codes();
    std::erase_if(others, [&from](const Code &code) { return code.id == from; });
    auto *const picker = new CodePicker(this);
    const QRect row = m_tree->visualItemRect(m_tree->currentItem());
    picker->pick({.codes = others, .lately = {}, .current = {}},
                 Palette::load(isDark(palette()) ? PageTheme::Dark : PageTheme::Light),
                 QRect(m_tree->viewport()->mapToGlobal(row.topLeft()), row.size()),
                 [this, from](const CodeId &into) {
                     const auto name = [this](const CodeId &id) {
                         return codeName(id, m_desk.codes().codebook());
                     };
                     const QString said =
                         tr("“%1” was merged into “%2”.").arg(name(from), name(into));
                     if (mergeCodes(m_desk, from, into)) {
                         m_tree->choose(into);
                         Q_EMIT changeMade(said);
                     }
                 });
}

void CodebookDialog::addBook(const Codebook &book)
{
    std::vector<Code> codes = m_desk.codes().codebook().codes();
    int added = 0;
    for (Code code : book.codes()) {
        if (m_desk.codes().codebook().code(code.id) == nullptr) {
            const auto isTaken = [&code](const Code &each) {
                return code.key && each.key == code.key;
            };
            if (std::ranges::any_of(codes, isTaken)) {
                code.key.reset(); // a digit stays with the code that has it
            }
            codes.push_back(code);
            ++added;
        }
    }
    if (added == 0) {
        Q_EMIT changeMade(tr("All codes of that book are here already."));
    } else if (changeCodes(m_desk, QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Add codebook"), {},
                           parentsFirst(std::move(codes)))) {
        m_tree->choose(book.codes().front().id);
        Q_EMIT changeMade(tr("%n codes were added.", nullptr, added));
    }
}

void CodebookDialog::readFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Add a book from a file"), {},
        tr("Codebooks (%1)").arg(u"*.codebook"_s) + u";;"_s + tr("All files (%1)").arg(u"*"_s));
    if (path.isEmpty()) {
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT m_desk.failed({ErrorCode::FileUnreadable, path});
        return;
    }
    constexpr qint64 most = 4'000'000;
    const auto book = Codebook::parse(QString::fromUtf8(file.read(most)));
    if (book) {
        addBook(*book);
    } else {
        Q_EMIT m_desk.failed({book.error().code, path + u": "_s + book.error().detail});
    }
}

void CodebookDialog::writeFile()
{
    m_form->flush();
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the codebook"), tr("Codebook") + u".codebook"_s,
                                     tr("Codebooks (%1)").arg(u"*.codebook"_s));
    if (path.isEmpty()) {
        return;
    }
    const auto saved = saveFile(m_desk.codes().codebook().text().toUtf8(), path);
    if (!saved) {
        Q_EMIT m_desk.failed(saved.error());
    }
}

void CodebookDialog::done(int result)
{
    m_form->flush();
    QDialog::done(result);
}

} // namespace slantlight::ui
