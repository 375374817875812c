class NotePolicy
  attr_reader :user, :note

  def initialize(user, note)
    @user = user
    @note = note
  end

  def show? = note.user_id == user.id

  def destroy? = show?
end
