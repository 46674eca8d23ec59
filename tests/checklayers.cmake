# SPDX-FileCopyrightText: The Slantlight authors
# SPDX-License-Identifier: GPL-3.0-or-later

cmake_minimum_required(VERSION 3.25)

# Fails when a folder includes another folder that it may not know, or core includes a window.
# Run by ctest as: cmake -D ROOT=<source> -P checklayers.cmake

# room(ROOM KNOWN...): the files of ROOM may include those of the rooms KNOWN, all of which stand
# above it here, and their own.
set(rooms "")
macro(room name)
    if(NOT IS_DIRECTORY "${ROOT}/${name}")
        message(SEND_ERROR "There is no room ${name}.")
    endif()
    foreach(known ${ARGN})
        if(NOT known IN_LIST rooms)
            message(SEND_ERROR "${name} may not know ${known}, which does not stand above it.")
        endif()
    endforeach()
    set("known_to_${name}" ${ARGN})
    list(APPEND rooms "${name}")
endmacro()

room(core/base)
room(core/text core/base)
room(core/article core/base core/text)
room(core/outlet core/base core/text core/article)
room(core/lexicon core/base core/text)
room(core/model core/base core/text)
room(core/pattern core/base core/text core/article core/lexicon)
room(core/language core/base core/text core/article core/lexicon core/model core/pattern)
room(core/structure core/base core/text core/article core/language)
room(core/source core/base core/text core/article core/language core/structure)
room(core/webpage core/base core/text core/article core/language core/structure core/source)
room(core/import core/base core/text core/article core/language core/structure core/source core/webpage)
room(core/reading core/base core/text core/article core/lexicon core/model core/pattern core/language)
room(core/rules core/base core/text core/article core/lexicon core/model core/pattern core/language core/reading)
room(core/analysis core/base core/text core/article core/outlet core/lexicon core/model core/pattern core/language core/reading core/rules)
room(core/training core/base core/text core/article core/source core/import core/lexicon core/model core/language core/reading core/rules core/analysis)
room(core/annotation core/base core/text)
room(core/storage core/base core/text core/article core/annotation)
room(core/review core/base core/text core/article core/analysis core/annotation)
room(core/exchange core/base core/text core/article core/analysis core/annotation core/review core/outlet core/pattern core/rules)

set(core ${rooms})
list(REMOVE_ITEM core core/training) # the command "train" alone
room(ui/words ${core})
room(ui/render ${core} ui/words)
room(ui/render/pdf ${core} ui/words ui/render)
room(ui/look ${core} ui/words ui/render)
room(ui/desk ${core} ui/words ui/render)
room(ui/reader ${core} ui/words ui/render ui/look ui/desk)
room(ui/inspector ${core} ui/words ui/render ui/look ui/desk)
room(ui/annotations ${core} ui/words ui/render ui/look ui/desk)
room(ui/library ${core} ui/words ui/render ui/look ui/desk)
room(ui/packs ${core} ui/words ui/render ui/look ui/desk)
room(ui/window ${core} ui/words ui/render ui/render/pdf ui/look ui/desk ui/reader ui/inspector ui/annotations ui/library ui/packs)
room(app/cli ${core} core/training ui/words ui/render ui/render/pdf)
room(app ${core} ui/words ui/desk ui/packs ui/window app/cli)

file(GLOB_RECURSE sources RELATIVE "${ROOT}"
    "${ROOT}/core/*.h" "${ROOT}/core/*.cpp" "${ROOT}/ui/*.h" "${ROOT}/ui/*.cpp"
    "${ROOT}/app/*.h" "${ROOT}/app/*.cpp")
foreach(source IN LISTS sources)
    cmake_path(GET source PARENT_PATH folder)
    if(NOT folder IN_LIST rooms)
        message(SEND_ERROR "${source} lies in no room; name ${folder} in checklayers.cmake.")
    endif()
    file(STRINGS "${ROOT}/${source}" includes REGEX "^#include \"")
    foreach(include IN LISTS includes)
        string(REGEX REPLACE "^#include \"(.*)/[^/]*$" "\\1" target "${include}")
        if(NOT target STREQUAL folder AND NOT target IN_LIST "known_to_${folder}")
            message(SEND_ERROR "${source} may not include ${target}/")
        endif()
    endforeach()
    if(source MATCHES "^core/")
        file(STRINGS "${ROOT}/${source}" windows
            REGEX "^#include <(Q(Widget|Application|GuiApplication|Font|Color|Painter|Pixmap|Image|Icon|TextDocument|TextCursor)|KSyntaxHighlighting)")
        if(windows)
            message(SEND_ERROR "${source} knows a window: ${windows}")
        endif()
    endif()
endforeach()
