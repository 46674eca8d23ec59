# SPDX-FileCopyrightText: The Slantlight authors
# SPDX-License-Identifier: GPL-3.0-or-later

cmake_minimum_required(VERSION 3.25)

# Fails when a folder includes another folder that it may not know, or core includes a window.
# Run by ctest as: cmake -D ROOT=<source> -P checklayers.cmake

set(core/base)
set(core/text core/base)
set(core/article core/base core/text)
set(core/import core/base core/text core/article)
set(core/outlet core/base core/text core/article)
set(core/lexicon core/base core/text)
set(core/model core/base core/text)
set(core/rules core/base core/text core/article core/lexicon core/model)
set(core/analysis core/base core/text core/article core/lexicon core/model core/rules core/outlet)
set(core/training core/base core/text core/article core/import core/lexicon core/model core/rules core/analysis)
set(core/annotation core/base core/text)
set(core/storage core/base core/text core/article core/annotation)
set(core/review core/base core/text core/article core/analysis core/annotation)
set(core/exchange core/base core/text core/article core/analysis core/annotation core/outlet core/rules)

set(core core/base core/text core/article core/import core/outlet core/lexicon core/model core/rules
    core/analysis core/annotation core/review core/storage core/exchange)
set(ui/render ${core})
set(ui/render/pdf ${core} ui/render)
set(ui/desk ${core} ui/render)
set(ui/reader ${core} ui/render ui/desk)
set(ui/look)
set(ui/inspector ${core} ui/render ui/desk ui/look)
set(ui/annotations ${core} ui/render ui/desk ui/look ui/reader)
set(ui/library ${core} ui/render ui/desk ui/look)
set(ui/compare ${core} ui/render ui/desk ui/reader)
set(ui/editor ${core})
set(ui ${core} ui/render ui/render/pdf ui/desk ui/reader ui/look ui/inspector ui/annotations ui/library ui/compare ui/editor ui/packs ui/settings)
set(ui/settings core/base ui)
set(ui/packs ${core} ui/render ui/desk ui/look ui)
set(app ${ui} ui app/cli)
set(app/cli ${core} core/training ui/render ui/render/pdf ui) # of ui the words for errors only

file(GLOB_RECURSE sources RELATIVE "${ROOT}"
    "${ROOT}/core/*.h" "${ROOT}/core/*.cpp" "${ROOT}/ui/*.h" "${ROOT}/ui/*.cpp"
    "${ROOT}/app/*.h" "${ROOT}/app/*.cpp")
foreach(source IN LISTS sources)
    cmake_path(GET source PARENT_PATH folder)
    file(STRINGS "${ROOT}/${source}" includes REGEX "^#include \"")
    foreach(include IN LISTS includes)
        string(REGEX REPLACE "^#include \"(.*)/[^/]*$" "\\1" target "${include}")
        if(NOT target STREQUAL folder AND NOT target IN_LIST ${folder})
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
