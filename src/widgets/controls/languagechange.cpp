// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/languagechange.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace Desk {

namespace {

class LanguageWatch : public QObject
{
public:
    LanguageWatch(QWidget *widget, std::function<void()> retranslate)
        : QObject(widget)
        , m_retranslate(std::move(retranslate))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange) {
            m_retranslate();
        }
        return false;
    }

private:
    std::function<void()> m_retranslate;
};

} // namespace

void onLanguageChange(QWidget *widget, std::function<void()> retranslate)
{
    new LanguageWatch(widget, std::move(retranslate));
}

} // namespace Desk
