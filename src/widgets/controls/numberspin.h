// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>
#include <QSpinBox>

namespace Desk {

/// The same number in the digits of this language, whichever it was typed in: "٥", "۵" and "5" are one. The point of
/// Arabic digits is the point of all others.
QString inDigitsOf(const QLocale &locale, QString number);

/// A field for a whole number, typed in digits of any script.
class WholeNumberSpin : public QSpinBox
{
    Q_OBJECT

public:
    using QSpinBox::QSpinBox;

protected:
    QValidator::State validate(QString &input, int &position) const override;
    int valueFromText(const QString &text) const override;
};

/// The same with decimals.
class NumberSpin : public QDoubleSpinBox
{
    Q_OBJECT

public:
    using QDoubleSpinBox::QDoubleSpinBox;

protected:
    QValidator::State validate(QString &input, int &position) const override;
    double valueFromText(const QString &text) const override;
};

} // namespace Desk
