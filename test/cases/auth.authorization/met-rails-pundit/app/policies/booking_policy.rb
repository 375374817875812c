# frozen_string_literal: true

class BookingPolicy
  attr_reader :user, :booking

  def initialize(user, booking)
    @user = user
    @booking = booking
  end

  def show? = owner?

  def create? = owner?

  def destroy? = owner?

  private

  def owner?
    booking.user_id == user.id
  end
end
