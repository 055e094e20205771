// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/actiontext.h"

#include "models/text/shownkeys.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QStringList>
#include <QWidget>

namespace Desk::ActionText {

namespace {

// Qt asks for these. Its own translations have words for some that stand on no keyboard and in none of our sentences.
[[maybe_unused]] constexpr const char *const keyNames[] = {
    //: A key, as keyboards and other programs name it.
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    //: A key, as keyboards and other programs name it.
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    //: A key, as keyboards and other programs name it.
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),
    //: A key, as keyboards and other programs name it.
    QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    //: A key, as keyboards and other programs name it.
    QT_TRANSLATE_NOOP("QShortcut", "PgUp"),
    //: A key, as keyboards and other programs name it.
    QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
    //: A key, as keyboards and other programs name it.
    QT_TRANSLATE_NOOP("QShortcut", "Up"),
    //: A key, as keyboards and other programs name it.
    QT_TRANSLATE_NOOP("QShortcut", "Down"),
    //: A key, as keyboards and other programs name it.
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
};

bool isSign(Qt::Key key)
{
    const auto code = static_cast<char32_t>(key);
    return key < Qt::Key_Escape && key != Qt::Key_Space && !QChar::isLetterOrNumber(code);
}

/// The one that stands for all that are the same.
QKeySequence common(const QKeySequence &key)
{
    if (key.isEmpty()) {
        return key;
    }
    const QKeyCombination pressed = key[0];
    const Qt::KeyboardModifiers modifiers = pressed.keyboardModifiers() & ~Qt::KeypadModifier;
    if (pressed.key() == Qt::Key_Return) {
        return QKeyCombination(modifiers, Qt::Key_Enter);
    }
    return QKeyCombination(isSign(pressed.key()) ? modifiers & ~Qt::ShiftModifier : modifiers, pressed.key());
}

} // namespace

QString plain(const QString &text)
{
    static const QString keyBehind = QStringLiteral("(&");
    QString name = text;
    if (const qsizetype key = name.indexOf(keyBehind); key > 0) {
        name.remove(key, keyBehind.size() + 2); // As Chinese has it: 文件(&F).
    }
    name.remove(QLatin1Char('&'));
    return name.endsWith(u'…') ? name.chopped(1) : name;
}

QString name(const QAction &action)
{
    return plain(action.text());
}

QString key(const QKeySequence &key)
{
    return common(key).toString(QKeySequence::NativeText);
}

QString keys(const QAction &action)
{
    QStringList texts;
    for (const QKeySequence &one : action.shortcuts()) {
        if (const QString text = key(one); !texts.contains(text)) {
            texts.append(text);
        }
    }
    return texts.join(QStringLiteral(", "));
}

bool isSameKey(const QKeySequence &one, const QKeySequence &other)
{
    return !one.isEmpty() && common(one) == common(other);
}

void sayKeysOfNow(const QList<QWidget *> &widgets)
{
    for (QWidget *widget : widgets) {
        widget->setToolTip(withShownKeys(widget->toolTip()));
    }
}

} // namespace Desk::ActionText
