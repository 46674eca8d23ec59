# SPDX-FileCopyrightText: The Slantlight authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Makes what is about to be packed as Debian wants it: a log of changes in its format, manuals and
# logs compressed, one time for all files. Run by cpack where the program has been installed.
file(GLOB_RECURSE docs "${CPACK_TEMPORARY_DIRECTORY}/*/share/doc/slantlight/copyright")
list(GET docs 0 doc)
cmake_path(GET doc PARENT_PATH doc)
cmake_path(SET man NORMALIZE "${doc}/../../man/man1")

string(TIMESTAMP now "%a, %d %b %Y %H:%M:%S +0000" UTC) # of SOURCE_DATE_EPOCH, where there is one
file(WRITE "${doc}/changelog" "slantlight (${CPACK_PACKAGE_VERSION}) unstable; urgency=medium

  * What changed is told in CHANGELOG.md.

 -- ${CPACK_PACKAGE_CONTACT}  ${now}
")
execute_process(COMMAND gzip -9nf "${doc}/changelog" "${doc}/CHANGELOG.md" "${man}/slantlight.1"
    COMMAND_ERROR_IS_FATAL ANY)

if(DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND find "${CPACK_TEMPORARY_DIRECTORY}" -exec
        touch --no-dereference "--date=@$ENV{SOURCE_DATE_EPOCH}" {} +
        COMMAND_ERROR_IS_FATAL ANY)
endif()
