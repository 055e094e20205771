// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Desk {

/// A label whose name is fixed and whose text changes: assistive technology gets the text as its description.
class ValueLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ValueLabel(QWidget *parent = nullptr)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
    }

    void setValue(const QString &text) { setValue(text, text); }
    void setValue(const QString &text, const QString &spoken)
    {
        if (text != this->text()) {
            setText(text);
        }
        if (spoken != accessibleDescription()) {
            setAccessibleDescription(spoken);
        }
    }
};

} // namespace Desk
