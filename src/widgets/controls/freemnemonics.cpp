// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/freemnemonics.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeySequence>
#include <QLabel>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Desk {

namespace {

/// The letter of the key; a null character where the text has none.
QChar letterOf(const QString &text)
{
    static const QRegularExpression marked(QStringLiteral("&([^&\\s])"));
    return marked.match(text).captured(1).toUpper().append(QChar()).at(0);
}

/// Languages that are not written in letters have one in brackets behind the words.
QString withLetterBehind(const QString &text, const QSet<QChar> &taken)
{
    static const QRegularExpression behind(QStringLiteral("\\(&[A-Za-z]\\)"));
    const QRegularExpressionMatch found = behind.match(text);
    for (char16_t letter = u'A'; found.hasMatch() && letter <= u'Z'; ++letter) {
        if (!taken.contains(letter)) {
            return QString(text).replace(found.capturedStart(), found.capturedLength(),
                                         QStringLiteral("(&%1)").arg(QChar(letter)));
        }
    }
    return {};
}

QString withFreeLetter(const QString &text, const QSet<QChar> &taken)
{
    if (const QString behind = withLetterBehind(text, taken); !behind.isEmpty()) {
        return behind;
    }
    const QString plain = QString(text).remove(QLatin1Char('&'));
    const auto free = std::find_if(plain.begin(), plain.end(),
                                   [&taken](QChar c) { return c.isLetter() && !taken.contains(c.toUpper()); });
    return free == plain.end() ? plain : QString(plain).insert(free - plain.begin(), QLatin1Char('&'));
}

} // namespace

void useFreeMnemonics(QWidget &form)
{
    QSet<QChar> taken;
    if (const auto *menus = form.window()->findChild<QMenuBar *>()) {
        for (const QAction *menu : menus->actions()) {
            taken.insert(letterOf(menu->text()));
        }
    }
    const auto use = [&taken](auto &widget) {
        const QChar letter = letterOf(widget.text());
        if (!letter.isNull() && taken.contains(letter)) {
            widget.setText(withFreeLetter(widget.text(), taken));
        }
        taken.insert(letterOf(widget.text()));
    };
    for (auto *widget : form.findChildren<QWidget *>()) {
        if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
            use(*button);
        } else if (auto *label = qobject_cast<QLabel *>(widget); label && label->buddy()) {
            use(*label);
        }
    }
}

} // namespace Desk
