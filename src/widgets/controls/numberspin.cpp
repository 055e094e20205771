// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/numberspin.h"

#include <QLocale>

namespace Desk {

QString inDigitsOf(const QLocale &locale, QString number)
{
    const QString zero = locale.zeroDigit();
    if (zero.size() != 1) {
        return number;
    }
    constexpr QChar arabicPoint(0x066b);
    const QString point = locale.decimalPoint();
    for (QChar &c : number) {
        if (c.category() == QChar::Number_DecimalDigit) {
            c = QChar(zero.front().unicode() + c.digitValue());
        } else if (c == arabicPoint || (c == QLatin1Char('.') && point == arabicPoint)) {
            c = point.front();
        }
    }
    return number;
}

QValidator::State WholeNumberSpin::validate(QString &input, int &position) const
{
    input = inDigitsOf(locale(), input);
    return QSpinBox::validate(input, position);
}

int WholeNumberSpin::valueFromText(const QString &text) const
{
    return QSpinBox::valueFromText(inDigitsOf(locale(), text));
}

QValidator::State NumberSpin::validate(QString &input, int &position) const
{
    input = inDigitsOf(locale(), input);
    return QDoubleSpinBox::validate(input, position);
}

double NumberSpin::valueFromText(const QString &text) const
{
    return QDoubleSpinBox::valueFromText(inDigitsOf(locale(), text));
}

} // namespace Desk

#include "moc_numberspin.cpp"
