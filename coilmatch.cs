#:project infra/launcher
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// The one door: dotnet run coilmatch.cs [run | test | import FILE | export FILE | backup FILE | restore FILE | evaluate … | bench … | token EMAIL]
return await CoilMatch.Launcher.Commands.RunAsync(args);
