// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/shownkeys.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Desk {

namespace {

struct ShownKeys
{
    QHash<QString, QString> instead;
    QRegularExpression usual; ///< Any of them, not as a part of another key: F5 is no part of Shift+F5 or F52.
};

ShownKeys &shownKeys()
{
    static ShownKeys keys;
    return keys;
}

} // namespace

QString withShownKeys(const QString &words)
{
    const ShownKeys &keys = shownKeys();
    if (keys.instead.isEmpty()) {
        return words;
    }
    QString said;
    qsizetype end = 0;
    for (auto found = keys.usual.globalMatch(words); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        said += words.mid(end, match.capturedStart() - end) + keys.instead.value(match.captured());
        end = match.capturedEnd();
    }
    return said + words.mid(end);
}

void setShownKeys(const QHash<QString, QString> &instead)
{
    QStringList usual;
    for (auto key = instead.keyBegin(); key != instead.keyEnd(); ++key) {
        usual.append(QRegularExpression::escape(*key));
    }
    std::sort(usual.begin(), usual.end(), [](const QString &one, const QString &other) {
        return one.size() > other.size(); // The longest first: Ctrl+Shift+F is no Ctrl+Shift.
    });
    shownKeys() = {instead,
                   QRegularExpression(
                       QStringLiteral("(?<![A-Za-z0-9_+])(?:%1)(?![A-Za-z0-9_+])").arg(usual.join(QLatin1Char('|'))))};
}

} // namespace Desk
