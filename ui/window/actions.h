// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <vector>

class QAction;
class QActionGroup;
class QWidget;

namespace slantlight::ui {

/// Everything the window can be told to do: ids, names, keys and icons in one place.
///
/// What an action does is connected by the window.
class Actions : public QObject
{
    Q_OBJECT

public:
    /// The actions are added to @p window, so that their keys work in all of it.
    explicit Actions(QWidget &window);

    QAction *open;
    QAction *openAddress;
    QAction *paste;
    QAction *sample;
    QAction *start;
    QAction *close; ///< the article, for the start page
    QAction *changes; ///< since the page was fetched
    QAction *compare; ///< the open article with another one
    QAction *compareSamples; ///< two that come with the program
    QAction *comparison; ///< back to the one that was left
    QAction *agreement; ///< of coders, and of coders with the rules
    QAction *exportPdf;
    QAction *exportHtml;
    QAction *exportAnnotations;
    QAction *importAnnotations;
    QAction *print;
    QAction *quit;

    QAction *back; ///< through the articles that were read
    QAction *forward;

    QAction *undo;
    QAction *redo;
    QAction *history; ///< of what was done to the article, to go back to a step
    QAction *find;
    QAction *findNext;
    QAction *findPrevious;
    QAction *searchLibrary;

    QAction *outline; ///< of the article: its headings

    QAction *newCollection;
    QAction *keepSearch; ///< in the library
    QAction *annotationTable; ///< of all articles
    QAction *libraryFigures;
    QAction *blind; ///< checked: what other coders have annotated is hidden
    QAction *backups;
    QAction *mergeLibrary; ///< or a project
    QAction *handOn; ///< articles as a project
    QAction *exportAll; ///< everything as plain files

    QAction *nextHighlight;
    QAction *previousHighlight;
    QAction *showHighlights;

    QAction *largerText;
    QAction *smallerText;
    QAction *usualText;
    QAction *textAndPage; ///< all of that in one popover
    QActionGroup *themes; ///< the data of its actions is a PageTheme, or nothing: as the window is
    QActionGroup *windowThemes; ///< the data of its actions is a WindowTheme
    QAction *practise; ///< on the open article, with the rules as key
    QAction *exerciseSample;
    QAction *makeExercise;
    QAction *reveal; ///< checked: the key of the exercise is seen
    QAction *saveAnswers;
    QAction *scoreAgainst; ///< the key of a file
    QAction *countEarlier; ///< annotations from before the exercise as answers
    QAction *worksheet;
    QAction *resultSheet;
    QAction *startOver;
    QAction *leaveExercise;
    QAction *gatherAnswers;

    QAction *library;
    QAction *inspector;
    QAction *libraryRight; ///< it stands right of the page
    QAction *inspectorLeft;
    QAction *onlyText;
    QAction *dimText; ///< all but one paragraph, while there is only the text
    QAction *fullScreen;
    QAction *still; ///< nothing moves by itself
    QAction *nextPart; ///< of the window: puts the keyboard there
    QAction *previousPart;

    QAction *menu; ///< opens it
    QAction *palette; ///< a list of all of these
    QAction *preferences;
    QAction *codebook;
    QAction *ruleVerdicts; ///< what was said to the marks of each
    QAction *rulePacks; ///< hidden until the window is offered packs
    QAction *workshop; ///< of rules; hidden likewise

    QAction *help;
    QAction *guide; ///< its page on marks
    QAction *shortcuts;
    QAction *about;

    /// An action, and what the list of all has it under.
    struct Entry
    {
        QAction *action; ///< its object name is its id, which settings keep
        QString group;
        bool isOfPage = false; ///< its keys act while the page has the focus
    };
    /// All of them, in the order of the menus, those of the page at the end.
    [[nodiscard]] const std::vector<Entry> &all() const { return m_all; }
    /// Returns the name of @p action as it stands in lists: without signs for keys.
    [[nodiscard]] static QString nameOf(const QAction &action);
    /// Returns its keys, as they are written here: "F3, Ctrl+G".
    [[nodiscard]] static QString keysOf(const QAction &action);

private:
    void makeThemes();
    void makeExercises();
    QAction *make(QLatin1StringView id, const QString &text, const QString &icon = {});
    void makePageActions();

    QWidget &m_window;
    std::vector<Entry> m_all;
    QString m_group; ///< of what is made next
};

} // namespace slantlight::ui
