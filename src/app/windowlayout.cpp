// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowlayout.h"

#include <QHeaderView>
#include <QLabel>
#include <QStringList>
#include <QTabBar>

namespace Desk {

namespace {

bool isShown(const QWidget &widget, const QWidget &window)
{
    QRect shown = widget.rect();
    for (const QWidget *inside = &widget; inside != &window; inside = inside->parentWidget()) {
        shown = shown.translated(inside->pos()) & inside->parentWidget()->rect();
    }
    return widget.isVisible() && !shown.isEmpty();
}

/// Names are unique in a form only: "OrderPanel.".
QString ownerOf(const QWidget &widget)
{
    const QLatin1String ours("Desk::");
    const QWidget *owner = widget.parentWidget();
    while (owner && !QLatin1String(owner->metaObject()->className()).startsWith(ours)) {
        owner = owner->parentWidget();
    }
    return owner ? QString::fromLatin1(owner->metaObject()->className()).mid(ours.size()) + QLatin1Char('.')
                 : QString();
}

class Lines
{
public:
    explicit Lines(const QWidget &window)
        : m_window(window)
    {
        add(window, window.rect(), window.objectName());
    }

    void add(const QWidget &widget, const QRect &rect, const QString &name)
    {
        const QPoint at = widget.mapTo(&m_window, rect.topLeft());
        m_lines << QStringLiteral("%1 %2 %3 %4 ").arg(at.x()).arg(at.y()).arg(rect.width()).arg(rect.height()) + name;
    }
    void addTabs(const QTabBar &bar)
    {
        for (int i = 0; i < bar.count(); ++i) {
            add(bar, bar.tabRect(i), bar.tabText(i));
        }
    }
    void addColumns(const QHeaderView &header)
    {
        for (int i = 0; i < header.count(); ++i) {
            const QRect section(header.sectionViewportPosition(i), 0, header.sectionSize(i), header.height());
            if (!header.isSectionHidden(i) && header.rect().intersects(section)) {
                add(header, section, header.model()->headerData(i, header.orientation()).toString());
            }
        }
    }

    QString text() const { return m_lines.join(QLatin1Char('\n')); }

private:
    const QWidget &m_window;
    QStringList m_lines;
};

} // namespace

QString windowLayout(const QWidget &window)
{
    Lines lines(window);
    const QList<const QWidget *> widgets = window.findChildren<const QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!isShown(*widget, window)) {
            continue;
        }
        if (const auto *bar = qobject_cast<const QTabBar *>(widget)) {
            lines.addTabs(*bar);
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            lines.addColumns(*header);
        } else if (const QString name = widget->objectName();
                   !name.isEmpty() && !name.startsWith(QLatin1String("qt_")) && !qobject_cast<const QLabel *>(widget)) {
            lines.add(*widget, widget->rect(), ownerOf(*widget) + name);
        }
    }
    return lines.text();
}

} // namespace Desk
