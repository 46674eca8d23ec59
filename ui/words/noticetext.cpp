// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/noticetext.h"

#include "ui/words/languagename.h"

#include <QCoreApplication>
#include <QStringList>

namespace slantlight::ui {

namespace {

struct NoticeText
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::NoticeText)
};

} // namespace

QString noticeText(const Notice &notice)
{
    const QString first = notice.arguments.value(0);
    switch (notice.code) {
    case NoticeCode::EncodingGuessed:
    case NoticeCode::EncodingNotPlain:
        //: %1 is an encoding such as "windows-1252".
        return NoticeText::tr("The file was read as %1. If letters look wrong, save it as UTF-8 "
                              "and open it again.")
            .arg(first);
    case NoticeCode::CharactersReplaced:
        return NoticeText::tr("%n character(s) could not be decoded, and � stands in place of "
                              "each. Save the file again as UTF-8 to get them back.",
                              nullptr, first.toInt());
    case NoticeCode::LanguageNotRead:
        return unreadLanguageText(first);
    case NoticeCode::MarkersCut:
        //: %1 is a character's number, %2 how many markers there may be.
        return NoticeText::tr("Nothing is marked after character %1, since an article has %2 "
                              "markers at the most. Split the text to have its rest marked.")
            .arg(first, notice.arguments.value(1));
    case NoticeCode::AttachmentsLeftOut:
        //: %1 is a list of names of files.
        return NoticeText::tr("The mail has attachments, which are not shown: %1. Save and open "
                              "them by themselves to read them.")
            .arg(first);
    case NoticeCode::SummaryOnly:
        return NoticeText::tr("The feed holds a summary of this article only. Open its address to "
                              "read all of it.");
    case NoticeCode::MoreArticles:
        return NoticeText::tr("This is the first article of its file, which holds %n more.",
                              nullptr, first.toInt());
    }
    Q_UNREACHABLE_RETURN({});
}

QString noticeText(const std::vector<Notice> &notices)
{
    QStringList sentences;
    for (const Notice &notice : notices) {
        sentences += noticeText(notice);
    }
    return sentences.join(u' ');
}

} // namespace slantlight::ui
