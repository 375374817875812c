class TicketSale
  LOG = SemanticLogger["TicketSale"]

  def initialize(account, payments: PaymentsClient.new, seating: SeatingClient.new)
    @account = account
    @payments = payments
    @seating = seating
  end

  def call(event_id, card_token, attendee_name)
    ticket = reserve(event_id, attendee_name)
    return nil unless ticket

    charge = @payments.charge(ticket.event.price_cents, card_token, ticket.id)
    unless charge
      ticket.update(state: "payment_failed")
      return nil
    end

    ticket.update(state: "sold", seat: @seating.assign(event_id, ticket.id), charge_id: charge["id"])
    TicketMailer.enqueue(ticket.id)
    LOG.info("ticket sold", ticket_id: ticket.id, event_id: event_id)
    ticket
  end

  private

  def reserve(event_id, attendee_name)
    DB.transaction do
      left = Event.where(id: event_id, published: true).where { sold < capacity }.update(sold: Sequel[:sold] + 1)
      left.positive? ? Ticket.create(event_id: event_id, account_id: @account.id, attendee_name: attendee_name, state: "reserved") : nil
    end
  end
end

class AccountErasure
  def self.call(account)
    DB.transaction do
      Ticket.where(account_id: account.id).update(attendee_name: "erased")
      account.update(email: "erased-#{account.id}@invalid", phone: nil, password_digest: "-")
    end
    SemanticLogger["AccountErasure"].info("account erased", account_id: account.id)
  end
end
