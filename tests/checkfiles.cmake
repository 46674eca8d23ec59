# SPDX-FileCopyrightText: The Slantlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fails on a source file that is too long, and on a class whose member functions are defined in two
# .cpp files: a class is cut by its state, and a second file is no cut.
# Run by ctest as: cmake -D ROOT=<source> [-D MOST=<lines>] -P checkfiles.cmake

cmake_minimum_required(VERSION 3.25)

if(NOT DEFINED MOST)
    set(MOST 400)
endif()

set(patterns "")
foreach(room app core ui)
    list(APPEND patterns "${ROOT}/${room}/*.h" "${ROOT}/${room}/*.cpp")
endforeach()
file(GLOB_RECURSE sources RELATIVE "${ROOT}" ${patterns})
set(faults "")
set(members 0)
foreach(source IN LISTS sources)
    file(READ "${ROOT}/${source}" text)
    string(REGEX MATCHALL "\n" ends "${text}")
    list(LENGTH ends lines)
    if(lines GREATER MOST)
        string(APPEND faults "  ${source} has ${lines} lines, more than ${MOST}\n")
    endif()
    if(NOT source MATCHES "\\.cpp$")
        continue()
    endif()
    # A definition begins in the first column and names its class just before the first bracket.
    file(STRINGS "${ROOT}/${source}" starts REGEX "^(namespace|} // namespace|[A-Za-z][^(=]*::[~A-Za-z0-9_]+( ?[^A-Za-z0-9_( ]+)?\\()")
    set(spaces "")
    foreach(start IN LISTS starts)
        if(start MATCHES "^namespace ([a-zA-Z:]*) ?{")
            list(APPEND spaces "${CMAKE_MATCH_1}.")
        elseif(start MATCHES "^} // namespace")
            list(POP_BACK spaces)
        elseif(NOT "." IN_LIST spaces # what lies in an unnamed namespace is its file's own
                AND start MATCHES "^([^(]*[ &*])?(([A-Za-z0-9_]+::)+)[~A-Za-z0-9_]+[^A-Za-z0-9_(]*\\(")
            set(chain "${CMAKE_MATCH_2}")
            string(REGEX REPLACE "^([a-z][A-Za-z0-9_]*::)+" "" chain "${chain}") # namespaces
            if(chain STREQUAL "")
                continue()
            endif()
            string(REGEX REPLACE "::$" "" class "${chain}")
            list(JOIN spaces "" space)
            string(REPLACE "::" "." name "${space}${class}")
            math(EXPR members "${members} + 1")
            if(NOT DEFINED "home_of_${name}")
                set("home_of_${name}" "${source}")
            elseif(NOT "${home_of_${name}}" STREQUAL source AND NOT DEFINED "told_of_${name}")
                set("told_of_${name}" TRUE)
                string(APPEND faults "  ${name} is defined in ${home_of_${name}} and in ${source}\n")
            endif()
        endif()
    endforeach()
endforeach()

if(members EQUAL 0)
    message(FATAL_ERROR "No member function was found at all under ${ROOT}.")
endif()
if(faults)
    message(FATAL_ERROR "Cut these by their state:\n${faults}")
endif()
