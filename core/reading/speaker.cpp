// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/speaker.h"

#include <QtAssert>

namespace slantlight {

QStringView speakerKindId(SpeakerKind kind)
{
    switch (kind) {
    case SpeakerKind::Person:
        return u"person";
    case SpeakerKind::Organisation:
        return u"organisation";
    case SpeakerKind::Place:
        return u"place";
    case SpeakerKind::Group:
        return u"group";
    case SpeakerKind::Unknown:
        return u"unknown";
    }
    Q_UNREACHABLE_RETURN(u"");
}

} // namespace slantlight
