# SPDX-FileCopyrightText: The Slantlight authors
# SPDX-License-Identifier: GPL-3.0-or-later

cmake_minimum_required(VERSION 3.25)

# Fails when the program, once installed, has not all that makes it at home on a desktop, or lies in
# places where GNUInstallDirs does not want it.
# Run by ctest as: cmake -D BUILD=<folder> -D WORK=<folder> -D VERSION=<version> -P checkinstall.cmake

set(root "${WORK}/installed")
file(REMOVE_RECURSE "${root}")
set(ENV{DESTDIR} "${root}")
execute_process(COMMAND "${CMAKE_COMMAND}" --install "${BUILD}" --prefix /usr
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
unset(ENV{DESTDIR})

set(id org.slantlight.Slantlight)
set(wanted
    bin/slantlight
    share/applications/${id}.desktop
    share/doc/slantlight/CHANGELOG.md
    share/doc/slantlight/copyright
    share/icons/hicolor/scalable/apps/${id}.svg
    share/icons/hicolor/symbolic/apps/${id}-symbolic.svg
    share/man/man1/slantlight.1
    share/metainfo/${id}.metainfo.xml
    share/mime/packages/${id}.xml)
file(GLOB_RECURSE found RELATIVE "${root}/usr" "${root}/*")
list(SORT found)
if(NOT found STREQUAL wanted)
    message(SEND_ERROR "installed is\n  ${found}\nand not\n  ${wanted}")
endif()

execute_process(COMMAND "${root}/usr/bin/slantlight" --version
    OUTPUT_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
if(NOT said STREQUAL "slantlight ${VERSION}\n")
    message(SEND_ERROR "it is said to be ${said}")
endif()

file(READ "${root}/usr/share/doc/slantlight/copyright" copyright)
foreach(licence AGPL-3.0-only Apache-2.0 CC-BY-SA-4.0 GPL-3.0-or-later MIT MPL-2.0)
    if(NOT copyright MATCHES "\nLicense: ${licence}\n [^\n]")
        message(SEND_ERROR "the copyright file has no text of ${licence}")
    endif()
endforeach()

# Tools of desktops, where they are installed.
function(ask tool file)
    find_program(found_${tool} ${tool})
    if(NOT found_${tool})
        message(STATUS "${tool} is not installed, so ${file} is not asked about")
        return()
    endif()
    execute_process(COMMAND "${found_${tool}}" ${ARGN} "${root}/usr/share/${file}"
        RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
    if(NOT result EQUAL 0)
        message(SEND_ERROR "${tool}: ${said}")
    endif()
endfunction()
ask(desktop-file-validate applications/${id}.desktop)
# There is no homepage yet.
ask(appstreamcli metainfo/${id}.metainfo.xml validate --no-net --override=url-homepage-missing=info)
ask(xmllint mime/packages/${id}.xml --noout)
file(REMOVE_RECURSE "${root}")
