// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/alertaccessible.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QAccessibleWidget>
#include <QWidget>

namespace Desk {

namespace {

constexpr const char *roleProperty = "deskAccessibleRole";
const QString announcementName = QStringLiteral("announcement");

/// Words that a screen reader reads, and nobody sees. Each has an object of its own, for it is asked for them later.
class AnnouncementAccessible final : public QAccessibleObject
{
public:
    explicit AnnouncementAccessible(QObject *words)
        : QAccessibleObject(words)
    {}

    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(object()->parent()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    QAccessible::State state() const override { return {}; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? object()->property(wordsProperty).toString() : QString();
    }

    static constexpr const char *wordsProperty = "deskAnnouncedWords";
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    if (object && object->objectName() == announcementName) {
        return new AnnouncementAccessible(object);
    }
    const QVariant role = object && object->isWidgetType() ? object->property(roleProperty) : QVariant();
    return role.isValid()
               ? new QAccessibleWidget(static_cast<QWidget *>(object), static_cast<QAccessible::Role>(role.toInt()))
               : nullptr;
}

void installInterfaces()
{
    // Once: Qt looks through its list of factories for every widget.
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void setRole(QWidget *widget, QAccessible::Role role)
{
    installInterfaces();
    widget->setProperty(roleProperty, static_cast<int>(role));
}

} // namespace

void makeAlert(QWidget *widget)
{
    setRole(widget, QAccessible::Notification);
}

void announce(QWidget *widget, const QString &words)
{
    installInterfaces();
    constexpr qsizetype kept = 8; // Longer than a screen reader takes to ask for one.
    const auto before = widget->findChildren<QObject *>(announcementName, Qt::FindDirectChildrenOnly);
    if (before.size() >= kept) {
        delete before.constFirst();
    }
    auto *announcement = new QObject(widget);
    announcement->setObjectName(announcementName);
    announcement->setProperty(AnnouncementAccessible::wordsProperty, words);
    QAccessibleEvent event(announcement, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
}

void makeChart(QWidget *widget)
{
    setRole(widget, QAccessible::Chart);
}

} // namespace Desk
