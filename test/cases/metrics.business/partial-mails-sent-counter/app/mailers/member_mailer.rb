# frozen_string_literal: true

class MemberMailer < ApplicationMailer
  def welcome
    @member = params[:member]
    mail(to: @member.email, subject: "Welcome to the climbing club")
  end

  def reminder
    @member = params[:member]
    mail(to: @member.email, subject: "Your hut key is due")
  end
end
