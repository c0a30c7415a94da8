using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Clinic;

public class User : IdentityUser;

public class ClinicContext(DbContextOptions<ClinicContext> options) : IdentityUserContext<User>(options);
