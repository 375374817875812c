class Newsletter::Deliver
  def call(email)
    Rails.logger.info <<~LINE
      issue #{email.issue_id} of the newsletter
      goes out to #{email.address}
    LINE
    email.deliver
  end
end
