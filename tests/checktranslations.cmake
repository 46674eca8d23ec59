# SPDX-FileCopyrightText: The Slantlight authors
# SPDX-License-Identifier: GPL-3.0-or-later

cmake_minimum_required(VERSION 3.25)

# Fails when a translation lacks a text of the sources, keeps one that they no longer have, or has
# an entry that is not finished. lupdate works on a copy; the files themselves stay as they are.
# Run by ctest as: cmake -D ROOT=<source> -D LUPDATE=<program> -D WORK=<folder> -P checktranslations.cmake

# check(<file> <lupdate options>...) compares a file with what lupdate makes of it.
function(check name)
    set(copy "${WORK}/translations/${name}")
    file(COPY_FILE "${ROOT}/translations/${name}" "${copy}")
    execute_process(
        COMMAND "${LUPDATE}" -silent -no-obsolete -locations none -I . ${ARGN} app core ui -ts "${copy}"
        WORKING_DIRECTORY "${ROOT}"
        RESULT_VARIABLE result ERROR_VARIABLE errors)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "lupdate failed: ${errors}")
    endif()
    file(READ "${ROOT}/translations/${name}" stored)
    file(READ "${copy}" updated)
    string(REGEX MATCHALL "<source>[^<]*</source>(\n *<[a-z]*comment>[^<]*</[a-z]*comment>)*\n *<translation type=\"[a-z]*\"" open "${updated}")
    foreach(entry IN LISTS open)
        string(REGEX REPLACE "^<source>([^<]*)</source>.*$" "\\1" source "${entry}")
        message(SEND_ERROR "${name}: not translated: ${source}")
    endforeach()
    if(stored MATCHES "type=\"(unfinished|vanished|obsolete)\"")
        message(SEND_ERROR "${name} has entries that are unfinished, vanished or obsolete.")
    endif()
    if(NOT stored STREQUAL updated)
        message(SEND_ERROR "${name} is not what the sources say. Build the target "
            "update_translations, then translate what is new.")
    endif()
endfunction()

file(MAKE_DIRECTORY "${WORK}/translations")
foreach(language IN ITEMS ar de es fr ru uk)
    check(slantlight_${language}.ts)
endforeach()
check(slantlight_en.ts -pluralonly)
