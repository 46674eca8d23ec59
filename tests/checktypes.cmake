# SPDX-FileCopyrightText: The Slantlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fails on two types of one name in one namespace: the linker would keep one of two definitions, and
# code that was compiled with the other would run it. Types of an unnamed namespace are their file's own.
# Run by ctest as: cmake -D ROOT=<source> -P checktypes.cmake

cmake_minimum_required(VERSION 3.25)

file(GLOB_RECURSE sources RELATIVE "${ROOT}"
    "${ROOT}/app/*.h" "${ROOT}/app/*.cpp" "${ROOT}/core/*.h" "${ROOT}/core/*.cpp"
    "${ROOT}/ui/*.h" "${ROOT}/ui/*.cpp")
set(faults "")
set(names 0)
foreach(source IN LISTS sources)
    cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY "${ROOT}" OUTPUT_VARIABLE path)
    file(STRINGS "${path}" lines REGEX "^(namespace|\\}|struct|class|enum|union) ?")
    set(spaces "")
    foreach(line IN LISTS lines)
        if(line MATCHES "^namespace ([a-zA-Z:]*) ?{")
            list(APPEND spaces "${CMAKE_MATCH_1}.")
        elseif(line MATCHES "^} // namespace")
            list(POP_BACK spaces)
        elseif(line MATCHES "^(struct|class|union|enum class|enum struct|enum) ([A-Za-z0-9_]+)([^A-Za-z0-9_:;(][^;(]*)?$"
                AND NOT "." IN_LIST spaces)
            list(JOIN spaces "" space)
            set(name "${space}${CMAKE_MATCH_2}")
            math(EXPR names "${names} + 1")
            if(DEFINED "seen_${name}")
                string(APPEND faults "  ${name}\n    ${seen_${name}}\n    ${source}\n")
            endif()
            set("seen_${name}" "${source}")
        endif()
    endforeach()
endforeach()

if(names EQUAL 0)
    message(FATAL_ERROR "No type was found at all under ${ROOT}.")
endif()
if(faults)
    message(FATAL_ERROR "These types are defined twice in one namespace; rename one of each:\n${faults}")
endif()
