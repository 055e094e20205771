// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/activation/qrcodeaccessible.h"

#include "widgets/activation/qrcodeview.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace Desk {

namespace {

/// Name and description are the widget's own accessible texts.
class QrCodeAccessible final : public QAccessibleWidget, public QAccessibleImageInterface
{
public:
    explicit QrCodeAccessible(QrCodeView *view)
        : QAccessibleWidget(view, QAccessible::Graphic)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ImageInterface) {
            return static_cast<QAccessibleImageInterface *>(this);
        }
        return QAccessibleWidget::interface_cast(type);
    }

    QString imageDescription() const override { return text(QAccessible::Description); }
    QSize imageSize() const override { return rect().size(); }
    QPoint imagePosition() const override { return rect().topLeft(); }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    auto *view = qobject_cast<QrCodeView *>(object);
    return view ? new QrCodeAccessible(view) : nullptr;
}

} // namespace

void installQrCodeAccessible()
{
    // Qt looks through its list of factories for every widget, so it must not stand there twice.
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace Desk
