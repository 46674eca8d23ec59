# SPDX-FileCopyrightText: The Slantlight authors
# SPDX-License-Identifier: GPL-3.0-or-later

cmake_minimum_required(VERSION 3.25)

# Fails when a file names neither its copyright nor its licence, in its first lines or in a file
# beside it that is called like it with .license behind (REUSE, version 3.3).
# Run by ctest as: cmake -D ROOT=<source> -P checklicences.cmake
#
# Exempt are, as parts of the project under its licence: prose (*.md), pictures of the program itself
# (resources/screenshots), and translations (*.ts), which lupdate writes anew without comments.
set(exempt "\\.md$|^resources/screenshots/|\\.ts$")
set(foreign "(^|/)(\\.|node_modules/)|~$|\\.(orig|rej|swp)$") # what editors and tools leave behind

foreach(folder app core ui resources tests translations)
    file(GLOB_RECURSE found RELATIVE "${ROOT}" "${ROOT}/${folder}/*")
    list(APPEND files ${found})
endforeach()
foreach(path IN LISTS files)
    if(path MATCHES "${exempt}" OR path MATCHES "${foreign}")
        continue()
    endif()
    set(told "${ROOT}/${path}")
    if(EXISTS "${told}.license")
        string(APPEND told ".license")
    endif()
    file(STRINGS "${told}" lines LIMIT_INPUT 4096 REGEX "SPDX-(FileCopyrightText|License-Identifier): ")
    if(NOT lines MATCHES "SPDX-FileCopyrightText: " OR NOT lines MATCHES "SPDX-License-Identifier: ")
        message(SEND_ERROR "${path} names no copyright or no licence")
    endif()
endforeach()
