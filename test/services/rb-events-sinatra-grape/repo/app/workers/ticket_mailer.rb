class TicketMailer
  QUEUE = Queue.new
  LOG = SemanticLogger["TicketMailer"]

  def self.enqueue(ticket_id)
    QUEUE << ticket_id
  end

  def self.start
    Thread.new do
      loop do
        id = QUEUE.pop
        begin
          ticket = Ticket[id]
          MailClient.new.ticket(to: ticket.account.email, ticket_id: id)
          LOG.info("ticket mailed", ticket_id: id)
        rescue StandardError => e
          LOG.error("mailing failed", { ticket_id: id }, e)
        end
      end
    end
  end
end
