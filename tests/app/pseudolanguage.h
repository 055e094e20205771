// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace Desk::Test {

/// A language that nobody speaks and that has a word for everything: the source text in brackets, longer by two fifths,
/// in letters that English has not. What is shown in plain letters all the same never went through tr().
class PseudoLanguage : public QTranslator
{
public:
    enum class Script { Latin, Arabic };

    explicit PseudoLanguage(Script script)
        : m_script(script)
    {}

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;

    /// Keeps place-holders, mnemonics, tags and patterns of file names as they are.
    static QString spoken(const QString &source, Script script);

private:
    const Script m_script;
};

} // namespace Desk::Test
