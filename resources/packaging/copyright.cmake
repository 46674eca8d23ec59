# SPDX-FileCopyrightText: The Slantlight authors
# SPDX-License-Identifier: GPL-3.0-or-later

cmake_minimum_required(VERSION 3.25)

# Writes who owns what is inside the program, and by which licence it may be passed on, as Debian's
# machine-readable copyright file (https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/).
# Everything in it is read from the SPDX lines of the sources and of the .license files beside data,
# so equal sources give equal bytes.
# Run as: cmake -D ROOT=<source> -D READABILITY=<folder of its scripts> -D OUTPUT=<file> -P copyright.cmake

set(owner "The Slantlight authors")
set(licence "GPL-3.0-or-later")
set(foreign "(^|/)(\\.|node_modules/)|~$|\\.(orig|rej|swp)$") # what editors and tools leave behind

# told(NAME LINES...): all that SPDX lines say after a word, each once.
function(told name word)
    set(values)
    foreach(line IN LISTS ARGN)
        if(line MATCHES "^[ #/*<!;-]*SPDX-${word}: (.*)$") # a comment, and no string of a program
            string(REGEX REPLACE "-->|\\*/" "" value "${CMAKE_MATCH_1}")
            string(STRIP "${value}" value)
            list(APPEND values "${value}")
        endif()
    endforeach()
    list(REMOVE_DUPLICATES values)
    set(${name} "${values}" PARENT_SCOPE)
endfunction()

# text(NAME FILE): a file as the body of a field, where an empty line is a full stop.
function(text name file)
    file(READ "${file}" body)
    string(REPLACE ";" "<semicolon>" body "${body}")
    string(REPLACE "[" "<opening>" body "${body}") # which would keep a list from being taken apart
    string(REPLACE "]" "<closing>" body "${body}")
    string(STRIP "${body}" body)
    string(REGEX REPLACE "\n" ";" lines "${body}")
    set(field)
    foreach(line IN LISTS lines)
        string(STRIP "${line}" bare)
        if(bare STREQUAL "")
            set(line ".")
        endif()
        string(APPEND field " ${line}\n")
    endforeach()
    string(REPLACE "<semicolon>" ";" field "${field}")
    string(REPLACE "<opening>" "[" field "${field}")
    string(REPLACE "<closing>" "]" field "${field}")
    set(${name} "${field}" PARENT_SCOPE)
endfunction()

set(files)
foreach(folder app core resources translations ui)
    file(GLOB_RECURSE found RELATIVE "${ROOT}" "${ROOT}/${folder}/*")
    list(APPEND files ${found})
endforeach()
list(SORT files)

# Files that somebody else owns, too, or that have another licence, stand together by both.
set(groups)
set(licences "${licence}")
foreach(path IN LISTS files)
    if(path MATCHES "${foreign}" OR path MATCHES "\\.license$")
        continue()
    endif()
    set(source "${ROOT}/${path}")
    if(EXISTS "${source}.license")
        string(APPEND source ".license")
    endif()
    file(STRINGS "${source}" lines LIMIT_INPUT 4096 REGEX "SPDX-(FileCopyrightText|License-Identifier): ")
    string(REPLACE "\\;" "," lines "${lines}") # a semicolon would part what is said
    told(owners FileCopyrightText ${lines})
    told(under License-Identifier ${lines})
    if(NOT under OR ("${owners}" STREQUAL "${owner}" AND "${under}" STREQUAL "${licence}"))
        continue() # as everything is that tells nothing else
    endif()
    string(MD5 group "${owners}|${under}")
    if(NOT group IN_LIST groups)
        list(APPEND groups ${group})
        set(owners_${group} "${owners}")
        set(under_${group} "${under}")
        set(files_${group})
    endif()
    list(APPEND files_${group} "${path}")
    string(REGEX REPLACE " (AND|OR|WITH) " ";" each "${under}")
    list(APPEND licences ${each})
endforeach()

set(all "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Slantlight
Comment: Made from the SPDX lines of the sources.

Files: *
Copyright: ${owner}
License: ${licence}
")
foreach(group IN LISTS groups)
    list(JOIN files_${group} "\n " names)
    list(JOIN owners_${group} "\n " names_of)
    string(REPLACE " AND " " and " under "${under_${group}}")
    string(APPEND all "\nFiles: ${names}\nCopyright: ${names_of}\nLicense: ${under}\n")
endforeach()

# Readability is fetched while the program is built, and is compiled into it.
file(READ "${READABILITY}/Readability.js" script)
if(NOT script MATCHES "Copyright \\(c\\) 2010 Arc90 Inc[^/]*Apache License, Version 2.0")
    message(FATAL_ERROR "Readability.js names another owner or licence; mend copyright.cmake")
endif()
file(READ "${READABILITY}/JSDOMParser.js" script)
if(NOT script MATCHES "Mozilla Public[ \n*]*License, v. 2.0")
    message(FATAL_ERROR "JSDOMParser.js names another licence; mend copyright.cmake")
endif()
string(APPEND all "
Files: readability/Readability.js
Copyright: 2010 Arc90 Inc
 Mozilla and the contributors of Readability.js
License: Apache-2.0

Files: readability/JSDOMParser.js
Copyright: Mozilla and the contributors of Readability.js
License: MPL-2.0
")
list(APPEND licences Apache-2.0 MPL-2.0)

# Debian keeps the texts of these for all packages; of the others the text stands here.
set(kept_GPL-3.0-or-later GPL-3)
set(kept_Apache-2.0 Apache-2.0)
set(kept_MPL-2.0 MPL-2.0)
list(REMOVE_DUPLICATES licences)
list(SORT licences)
foreach(name IN LISTS licences)
    string(APPEND all "\nLicense: ${name}\n")
    if(DEFINED kept_${name})
        string(APPEND all " On Debian systems the text is in /usr/share/common-licenses/${kept_${name}}.\n")
    else()
        text(body "${ROOT}/LICENSES/${name}.txt")
        string(APPEND all "${body}")
    endif()
endforeach()
file(WRITE "${OUTPUT}" "${all}")
